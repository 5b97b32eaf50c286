/** Something wrong in `content/`: where it stands, what should be there, and what is. */
export type Problem = {
  /** Path from the root of the repository. */
  file: string;
  line?: number;
  /** The key inside the file, e.g. `fees.lines[0].quantity`; empty where it is about the file as a whole. */
  key: string;
  expected: string;
  found: string;
  /** What was probably meant. */
  perhaps?: string | undefined;
};

/** One line for an editor's terminal. */
export const formatProblem = ({ file, line, key, expected, found, perhaps }: Problem): string =>
  `${file}${line === undefined ? '' : `:${line}`}: ${key || 'berkas ini'}: diharapkan ${expected}; ditemukan ${found}${perhaps === undefined ? '' : `; mungkin maksud Anda "${perhaps}"`}`;

/** `['fees', 'lines', 0]` as `fees.lines[0]`. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (key, part) =>
      typeof part === 'number' ? `${key}[${part}]` : key ? `${key}.${String(part)}` : String(part),
    '',
  );

/** A value as an editor would recognise it, cut to a readable length. */
export const showValue = (value: unknown): string => {
  if (value === undefined) return 'tidak ada';
  if (value === null) return 'kunci tanpa isi';
  const shown = JSON.stringify(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
};
