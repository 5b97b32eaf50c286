import type { RouteAnswers } from './route.ts';

/** Name of the goods in the fragment of `/periksa/`; beside answers the same name is one of them. */
const GOODS = 'barang';

/** The goods that a fragment asks about: `#barang=<id>`, with no answer of the questions beside it. */
export const goodsIn = (answers: RouteAnswers): string | undefined => {
  const given = Object.keys(answers).filter((name) => answers[name] !== undefined);
  return given.length === 1 ? answers[GOODS] : undefined;
};
