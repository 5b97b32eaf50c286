import { inflateSync } from 'node:zlib';

const OBJECT = /(\d+) 0 obj\n<<[^]*?>>(?:\nstream\n|\nendobj)/y;

/** What is wrong with one object: its place in the table, the length of its stream, and whether that unpacks. */
const objectFaults = (text: string, number: number, offset: number): string[] => {
  OBJECT.lastIndex = offset;
  const [head = '', written] = OBJECT.exec(text) ?? [];
  if (Number(written) !== number) return [`object ${number} is not at ${offset}`];
  if (!head.endsWith('stream\n')) return [];
  const from = offset + head.length;
  const to = from + Number(/\/Length (\d+)/.exec(head)?.[1]);
  if (!text.startsWith('\nendstream\nendobj', to))
    return [`the stream of object ${number} does not end at ${to}`];
  if (!head.includes('/FlateDecode')) return [];
  try {
    inflateSync(Buffer.from(text.slice(from, to), 'latin1'));
    return [];
  } catch (error) {
    return [`the stream of object ${number} does not unpack: ${String(error)}`];
  }
};

/**
 * What is wrong with the bones of a PDF of one table of objects, as `qpdf --check` looks at them: readers mend such
 * faults in silence, so that reading it back does not show them.
 */
export const pdfFaults = (bytes: Uint8Array): string[] => {
  const text = Buffer.from(bytes).toString('latin1');
  const start = Number(/\nstartxref\n(\d+)\n%%EOF\n?$/.exec(text)?.[1]);
  const [table = '', count = ''] =
    /^xref\n0 (\d+)\n(?:\d{10} \d{5} [nf][\r ]\n)+trailer\n/.exec(text.slice(start)) ?? [];
  const [free, ...used] = [...table.matchAll(/(\d{10}) (\d{5}) ([nf])[\r ]\n/g)];
  const trailer = text.slice(start + table.length);
  const named = [...text.matchAll(/(?<!\d)(\d+) 0 R\b/g)].map(([, number]) => Number(number));
  return [
    ...(text.startsWith('%PDF-1.7\n') ? [] : ['no header']),
    ...(free?.[0].startsWith('0000000000 65535 f') ? [] : ['no table of objects where startxref says']),
    ...(used.length + 1 === Number(count) ? [] : [`${used.length + 1} rows in a table of ${count}`]),
    ...(trailer.startsWith(`<</Size ${count}/Root `) ? [] : ['no trailer that fits the table']),
    ...used.flatMap(([, offset], index) => objectFaults(text, index + 1, Number(offset))),
    ...named.filter((number) => number < 1 || number > used.length).map((number) => `no object ${number}`),
  ];
};
