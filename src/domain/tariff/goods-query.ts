import { parseQueryVolume } from '../parse-query-volume.ts';
import { writeVolume, type Volume } from '../volume.ts';
import { CERTIFICATE } from './any-goods.ts';
import { MOST_GOODS, type ListedTariff } from './listed.ts';
import { lineCalled, type QueryProblem } from './query.ts';

/** Goods as a link names them: each line once, with the volume as written where it cannot be read. */
export type NamedGoods = {
  entries: { line: string; volume?: Volume; written: string }[];
  problems: QueryProblem[];
};

type Known = readonly Pick<ListedTariff, 'id' | 'formerly'>[];

/**
 * Reads `barang=<line id>:<volume>`, which may be repeated, and `sertifikat=<number>`, which is 1 where it is left
 * out. What cannot be read is reported at its place and the rest kept; a line named twice counts once, the first time.
 */
export const decodeGoods = (params: URLSearchParams, lines: Known): NamedGoods => {
  const problems: QueryProblem[] = [];
  const entries: NamedGoods['entries'] = [];
  const certificates = params.get(CERTIFICATE) || '1';
  const count = parseQueryVolume(certificates);
  if (!count.ok) problems.push({ code: 'bad-volume', parameter: CERTIFICATE, value: certificates });
  entries.push({ line: CERTIFICATE, written: certificates, ...(count.ok && { volume: count.value }) });
  for (const value of params.getAll('barang').filter((written) => written !== '')) {
    const colon = value.lastIndexOf(':');
    const id = colon === -1 ? value : value.slice(0, colon);
    const written = colon === -1 ? '' : value.slice(colon + 1);
    const line = lineCalled(id, lines);
    if (!line) problems.push({ code: 'unknown-goods', parameter: 'barang', value: id });
    else if (entries.some((entry) => entry.line === line.id)) continue;
    else if (entries.length > MOST_GOODS)
      problems.push({ code: 'too-many-goods', parameter: 'barang', value: id });
    else {
      const volume = parseQueryVolume(written);
      if (!volume.ok && written !== '')
        problems.push({ code: 'bad-volume', parameter: line.id, value: written });
      if (line.says !== undefined)
        problems.push({ code: 'renamed-line', parameter: line.id, value: line.says });
      entries.push({ line: line.id, written, ...(volume.ok && { volume: volume.value }) });
    }
  }
  return { entries, problems };
};

/** Writes what `decodeGoods` reads; goods without a volume are named all the same. */
export const encodeGoods = (
  lines: readonly string[],
  volumes: ReadonlyMap<string, Volume>,
  params: URLSearchParams,
): void => {
  const count = volumes.get(CERTIFICATE);
  if (count !== undefined) params.set(CERTIFICATE, writeVolume(count));
  for (const line of lines) {
    const volume = volumes.get(line);
    params.append('barang', volume === undefined ? line : `${line}:${writeVolume(volume)}`);
  }
};
