import type { Content } from './collections.ts';
import { nearest } from './near.ts';
import { formatPath, showValue, type Problem } from './problem.ts';
import { walkFacts } from './walk-facts.ts';

/** Articles that a fact rests on and the register of its instrument does not have: the page could not show their words. */
export const checkArticles = (content: Content): Problem[] => {
  const problems: Problem[] = [];
  walkFacts(content, (file, { regulation, article }, path) => {
    // The deadline of a plan names an article by its slug, and is checked with the plan.
    if (typeof regulation !== 'string' || typeof article !== 'string' || path.at(-1) === 'deadline') return;
    const known = content.regulations.get(regulation)?.data.articles.map((one) => one.article);
    if (known === undefined || known.includes(article)) return;
    problems.push({
      file,
      key: formatPath([...path, 'article']),
      expected: `pasal yang ada di content/regulations/${regulation}.yaml${known.length > 0 ? `: ${known.join(', ')}` : '; tambahkan di articles'}`,
      found: showValue(article),
      perhaps: nearest(article, known),
    });
  });
  return problems;
};
