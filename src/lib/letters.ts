/**
 * Where the site keeps letters beyond those it prints everything else in: fetched only when a paper needs them. Another
 * form of the files goes into another folder.
 */
export const LETTERS = 'huruf/v1/';

type Range = readonly [first: number, last: number];

/** How many code points one file of letters spans. */
export const BLOCK = 128;

/** Scripts that are set letter by letter, and so come in blocks: Chinese, Japanese and Korean. */
export const BLOCK_RANGES: readonly Range[] = [
  [0x3000, 0x31ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7ff],
  [0xff00, 0xffef],
];

/** Scripts whose letters change with their neighbours; each comes whole, with the rules of the change. */
export const SHAPED_RANGES: Readonly<Record<'arab' | 'deva' | 'thai', readonly Range[]>> = {
  arab: [
    [0x600, 0x6ff],
    [0x750, 0x77f],
    [0x8a0, 0x8ff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefe],
  ],
  deva: [[0x900, 0x97f]],
  thai: [[0xe00, 0xe7f]],
};

/** What sets the scripts that change with their neighbours. */
export const SHAPER = 'harfbuzz';

const within = (code: number, ranges: readonly Range[]): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);

/** Name of the file with a letter, without folder and ending; nothing where the site has none. */
export const letterFile = (codePoint: number): string | undefined => {
  if (within(codePoint, BLOCK_RANGES)) return (codePoint - (codePoint % BLOCK)).toString(16);
  return Object.entries(SHAPED_RANGES).find(([, ranges]) => within(codePoint, ranges))?.[0];
};

/** Whether a file of letters needs the shaper beside it. */
export const isShaped = (file: string): boolean => file in SHAPED_RANGES;

/** Address of a file below the base of the site; its bytes are deflated (zlib). */
export const letterAddress = (file: string): string => `${LETTERS}${file}.z`;

/** Name of the store that keeps used letters for offline use, of the site at an address. */
export const letterStore = (site: string): string => `huruf ${site}`;
