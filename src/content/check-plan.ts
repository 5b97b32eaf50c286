import { checkCondition } from './check-condition.ts';
import type { Content, Entry } from './collections.ts';
import { showValue, type Problem } from './problem.ts';

/** A plan belongs to a service, names each entry once, and takes legal deadlines from articles that give one. */
export const checkPlan = ({ id, file, data }: Entry<'plans'>, content: Content): Problem[] => [
  ...(content.services.has(id)
    ? []
    : [{ file, key: '', expected: `berkas content/services/${id}/index.mdx`, found: 'tidak ada' }]),
  ...data.entries.flatMap((entry, index): Problem[] => {
    const key = `entries[${index}]`;
    const again = data.entries.findIndex(({ slug }) => slug === entry.slug) < index;
    const repeated = again
      ? [{ file, key: `${key}.slug`, expected: 'slug yang belum dipakai', found: showValue(entry.slug) }]
      : [];
    if (!('deadline' in entry))
      return [...repeated, ...checkCondition(file, `${key}.appliesWhen`, entry.appliesWhen, content)];
    const { regulation, article } = entry.deadline;
    const articles = content.regulations.get(regulation)?.data.articles;
    const known =
      articles === undefined || articles.some(({ slug, deadline }) => slug === article && deadline);
    return known
      ? repeated
      : [
          ...repeated,
          {
            file,
            key: `${key}.deadline.article`,
            expected: `pasal ${regulation} yang memuat deadline`,
            found: showValue(article),
          },
        ];
  }),
];
