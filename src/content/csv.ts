/** A cell of a line of CSV: quoted, with its quotes doubled inside, or plain. */
const CELL = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g;

/** Splits a line of CSV (RFC 4180) into its cells. No cell of this project holds a line break. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(CELL)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');

/** Reads CSV with a head into a record for each row; `row N` of the result stands on line `N + 2` of the file. */
export const parseCsv = (text: string): Record<string, string>[] => {
  const [head = '', ...rows] = text.trimEnd().split(/\r?\n/);
  const keys = cellsOf(head);
  return rows.map((row) => {
    const cells = cellsOf(row);
    return Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? '']));
  });
};
