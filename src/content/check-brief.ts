import type { Content, Entry } from './collections.ts';
import { showValue, type Problem } from './problem.ts';

/** Every line of the answer names a paragraph that its page has; the usual shipment names fee lines of the service. */
export const checkBrief = ({ id, file, data }: Entry<'services'>, content: Content): Problem[] => {
  const { report, usual, travels, steps } = data.brief;
  const slugs = data.requirements.groups.flatMap(({ items }) => items.map(({ slug }) => slug));
  const walked = content.procedures.get(id)?.data.lists.flatMap((list) => list.steps.map(({ slug }) => slug));
  const anchors = new Set([
    ...slugs.map((slug) => `persyaratan-${slug}`),
    ...(walked ?? []).map((slug) => `langkah-${slug}`),
    ...['persyaratan', 'prosedur', 'waktu-pelayanan', 'biaya', 'produk'],
  ]);
  const lines = data.fees.lines.map((line) => line.id);
  const told = [
    { key: 'brief.report.from', from: report.from },
    { key: 'brief.travels.from', from: travels?.from },
    ...steps.map(({ from }, index) => ({ key: `brief.steps[${index}].from`, from })),
  ];
  return [
    // The steps of a procedure that could not be read are not missing.
    ...told.flatMap(({ key, from }) =>
      from === undefined || anchors.has(from) || (!walked && from.startsWith('langkah-'))
        ? []
        : [{ file, key, expected: 'jangkar syarat atau langkah layanan ini', found: showValue(from) }],
    ),
    ...Object.keys(usual?.volumes ?? {})
      .filter((line) => !lines.includes(line))
      .map((line) => ({
        file,
        key: 'brief.usual.volumes',
        expected: 'id salah satu fees.lines',
        found: showValue(line),
      })),
  ];
};
