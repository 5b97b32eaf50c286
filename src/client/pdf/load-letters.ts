import { unzlibSync } from 'fflate';
import address from '../../../packages/tagged-pdf/fonts/noto-sans.ttf?url';
import { plainSetter, readTrueType, type Setter, type TrueType } from '../../../packages/tagged-pdf/text.ts';
import { link } from '../../lib/links.ts';
import { isShaped, letterAddress, letterFile } from '../../lib/letters.ts';

/** What a text can be printed with. */
export type Letters = {
  readonly set: Setter;
  /** Whether a letter can be printed, by its code point. */
  readonly covers: (codePoint: number) => boolean;
  /** Whether every letter came that the site has for the text; without a connection some may not. */
  readonly complete: boolean;
  /** Whether the text asks for letters beyond those stored with the site. */
  readonly beyond: boolean;
};

const bytesFrom = async (url: string): Promise<Uint8Array<ArrayBuffer>> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} did not come: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length === 0) throw new Error(`${url} did not come: no connection`);
  return bytes;
};

/** Each file is fetched once and kept as long as the page is open; one that did not come is asked for again next time. */
const kept = new Map<string, Promise<unknown>>();
const once = <Value>(key: string, load: () => Promise<Value>): Promise<Value> => {
  const loading = (kept.get(key) as Promise<Value> | undefined) ?? load();
  kept.set(key, loading);
  loading.catch(() => kept.delete(key));
  return loading;
};

/** A file of letters, or the program that shapes them, unpacked. */
const unpacked = async (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  unzlibSync(await bytesFrom(link(`/${letterAddress(file)}`)));

const arrived = <Value>(settled: readonly PromiseSettledResult<Value>[]): Value[] =>
  settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));

/**
 * Loads what a text is printed with. The font of nearly all papers is stored with the site; letters of other scripts are
 * fetched when a text holds them, and stored from then on. Rejects only where the first does not come.
 */
export const loadLetters = async (text: string): Promise<Letters> => {
  const base = await once('', async () => readTrueType(await bytesFrom(address)));
  const codes = [...new Set(text.normalize('NFC'))].map((sign) => sign.codePointAt(0) ?? 0);
  const files = [
    ...new Set(codes.filter((code) => !base.glyphOf(code)).flatMap((code) => letterFile(code) ?? [])),
  ];
  const blocks = files.filter((file) => !isShaped(file));
  const scripts = files.filter(isShaped);
  const [plain, shaped] = await Promise.all([
    Promise.allSettled(blocks.map((file) => once(file, async () => readTrueType(await unpacked(file))))),
    scripts.length === 0
      ? []
      : once('shaping', () => import('./shaping.ts'))
          .then(({ loadShaped }) =>
            Promise.allSettled(scripts.map((file) => once(file, () => loadShaped(file, unpacked)))),
          )
          .catch(() => []),
  ]);
  const fonts: TrueType[] = [base, ...arrived(plain)];
  const changing = arrived(shaped);
  const set = plainSetter(fonts);
  const all = [...fonts, ...changing.map(({ font }) => font)];
  return {
    set: changing[0] ? changing[0].setter(set, changing) : set,
    covers: (codePoint) => all.some((font) => font.glyphOf(codePoint) !== 0),
    complete: all.length === files.length + 1,
    beyond: files.length > 0,
  };
};
