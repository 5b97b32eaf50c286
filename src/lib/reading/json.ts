import { isDeeperThan } from '../json-depth.ts';
import { err, ok, type Result } from '../result.ts';

/** Why a text is not read as JSON. */
export type JsonProblem = 'json-terlalu-besar' | 'json-terlalu-dalam' | 'bukan-json';

/** Parses a text from elsewhere, after having looked that it is no longer and no deeper than it may be. */
export const parseJson = (
  source: string,
  most: { readonly length: number; readonly depth: number },
): Result<unknown, JsonProblem> => {
  if (source.length > most.length) return err('json-terlalu-besar');
  if (isDeeperThan(source, most.depth)) return err('json-terlalu-dalam');
  try {
    const json: unknown = JSON.parse(source);
    return ok(json);
  } catch {
    return err('bukan-json');
  }
};
