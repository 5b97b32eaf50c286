import type { Draft } from './draft.ts';

/** Most entries offered again for one field. */
const MOST = 20;

/**
 * What was typed before in the same field, the draft changed last first, each once: a field of the same name in another
 * step asks for something else. Offices, wilker and ports stand in no list of the sources, so that a visitor's own
 * words are the only list there is.
 * @param serviceId where only drafts of one service ask for the same, as they do for goods
 */
export const typedBefore = (
  drafts: readonly Draft[],
  { step, field }: { readonly step: string; readonly field: string },
  serviceId?: string,
): string[] => {
  const found = drafts
    .filter((draft) => serviceId === undefined || draft.serviceId === serviceId)
    .flatMap(({ application }) =>
      (application.rows[step] ?? []).flatMap(({ values }) => values[field]?.trim() || []),
    );
  return [...new Set(found)].slice(0, MOST);
};
