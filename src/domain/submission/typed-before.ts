import type { Draft } from './draft.ts';

/** Most entries offered again for one field. */
const MOST = 20;

/**
 * What was typed before in fields of a name, the draft changed last first, each once. Offices, wilker and ports stand
 * in no list of the sources, so that a visitor's own words are the only list there is.
 */
export const typedBefore = (drafts: readonly Draft[], field: string): string[] => {
  const found = drafts.flatMap(({ application }) =>
    Object.values(application.rows).flatMap((rows) =>
      rows.flatMap(({ values }) => values[field]?.trim() || []),
    ),
  );
  return [...new Set(found)].slice(0, MOST);
};
