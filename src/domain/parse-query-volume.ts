import { err, ok, type Result } from '../lib/result.ts';
import { DECIMAL_DIGITS, volumeOf, WHOLE_DIGITS, type Volume } from './volume.ts';

const PATTERN = new RegExp(`^(\\d{1,${WHOLE_DIGITS}})(?:\\.(\\d{1,${DECIMAL_DIGITS}}))?$`);

/**
 * Reads a volume as links and data write it: `\d{1,9}(\.\d{1,3})?`, a point before the decimals and no grouping.
 * What visitors type goes through `parseVolume` instead.
 */
export const parseQueryVolume = (text: string): Result<Volume, 'bad-volume'> => {
  const match = PATTERN.exec(text);
  if (!match) return err('bad-volume');
  return ok(volumeOf(BigInt(`${match[1]}${(match[2] ?? '').padEnd(DECIMAL_DIGITS, '0')}`)));
};
