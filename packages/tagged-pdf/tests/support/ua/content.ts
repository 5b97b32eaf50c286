/** A run of marked content as it opens: its tag, and its number where the structure names it. */
export type Marked = { tag: string; id: number | undefined };

/** What a page paints: inside which marked content, outermost first, and the codes of the glyphs if it is text. */
export type Painted = { within: readonly Marked[]; operator: string; codes: readonly number[] };

const TOKEN = /<<[^]*?>>|<[0-9a-fA-F\s]*>|\/[^\s/[\]<>()]+|[[\]]|[^\s/[\]<>()]+/g;
const PAINTING = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'S',
  's',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'EI',
]);

const codesOf = (operands: readonly string[]): number[] =>
  operands
    .filter((token) => /^<[^<]/.test(token))
    .flatMap((token) => token.replace(/[<>\s]/g, '').match(/.{4}/g) ?? [])
    .map((code) => parseInt(code, 16));

/** Reads the operators of a page that paint. Text must stand in hexadecimal strings of two bytes a glyph. */
export const readContent = (operators: string): Painted[] => {
  const painted: Painted[] = [];
  const open: Marked[] = [];
  let operands: string[] = [];
  for (const [token] of operators.matchAll(TOKEN)) {
    if (/^([<[\]/]|[-+.\d])/.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'BMC' || token === 'BDC') {
      const id = /\/MCID\s+(\d+)/.exec(operands[1] ?? '')?.[1];
      open.push({ tag: (operands[0] ?? '').slice(1), id: id === undefined ? undefined : Number(id) });
    } else if (token === 'EMC') open.pop();
    else if (PAINTING.has(token))
      painted.push({ within: [...open], operator: token, codes: codesOf(operands) });
    operands = [];
  }
  if (open.length > 0) throw new Error('marked content is not closed');
  return painted;
};
