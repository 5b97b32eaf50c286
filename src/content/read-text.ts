import { showValue, type Problem } from './problem.ts';

const BOM = '\u{FEFF}';
const LF = 10;

/** Line of the first byte at which UTF-8 ends, when a text is read up to each of its lines. */
const brokenLine = (bytes: Uint8Array): number => {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    line += 1;
    start = end + 1;
  }
  return line;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** The text of a file, and what is wrong with it before anything of it is understood. */
export const readText = (bytes: Uint8Array, file: string): { text: string; problems: Problem[] } => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const problem = (line: number, expected: string, found: string) => ({
    text,
    problems: [{ file, line, key: '', expected, found }],
  });
  if (text.includes('\u{FFFD}') && !isUtf8(bytes)) {
    const line = brokenLine(bytes);
    return problem(
      line,
      'teks UTF-8; buka berkasnya, perbaiki huruf yang rusak, lalu simpan dengan pengodean UTF-8',
      showValue(text.split('\n')[line - 1]?.trim()),
    );
  }
  if (text.startsWith(BOM))
    return problem(
      1,
      'UTF-8 tanpa BOM; simpan ulang dengan pilihan "UTF-8" dan bukan "UTF-8 with BOM"',
      'tanda BOM di awal berkas',
    );
  const marked = text.split('\n').findIndex((line) => /^(<{7}|>{7}|\|{7})( |\r?$)/.test(line));
  return marked < 0
    ? { text, problems: [] }
    : problem(
        marked + 1,
        'satu dari dua isi yang bertabrakan; pilih salah satunya dan hapus tanda <<<<<<<, =======, dan >>>>>>>',
        'tanda tabrakan penggabungan git',
      );
};
