import type { Content } from './collections.ts';
import { showValue, type Problem } from './problem.ts';
import { partsOfView } from './view-parts.ts';

/**
 * The stages of the guides: each has a view of the portal, points to parts that stand in it, and its words are folded
 * below it in the text, in the same order.
 */
export const checkGuides = (content: Content): Problem[] => {
  const portal = content.portal.get('health-certificate')?.data;
  const billing = content.billing.get('billing')?.data;
  if (!portal || !billing) return [];
  return [...content.guides.values()].flatMap(({ file, data: { stages }, body = '' }) => {
    const told = [...body.matchAll(/<Stage of="([^"]*)"/g)].map(([, id]) => id);
    const ids = stages.map(({ id }) => id);
    const problem = (key: string, expected: string, found: unknown): Problem => ({
      file,
      key,
      expected,
      found: showValue(found),
    });
    return [
      ...(told.join() === ids.join()
        ? []
        : [problem('isi di bawah ---', `<Stage of="…"> untuk ${ids.join(', ')}`, told.join(', '))]),
      ...stages.flatMap(({ view: id, do: doings }, index) => {
        const view = portal.views.find((one) => one.id === id);
        if (!view) return [problem(`stages[${index}].view`, 'id di views portal', id)];
        const keys = new Set(partsOfView(view, portal, billing).map(({ key }) => key));
        return doings
          .flatMap(({ at = [] }) => at)
          .filter((key) => !keys.has(key))
          .map((key) => problem(`stages[${index}].do`, `bagian dari gambar ${id}`, key));
      }),
    ];
  });
};
