import { nearest } from './near.ts';
import { formatPath, showValue, type Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { parseYaml } from './yaml.ts';

/** The file with all strings of the interface. */
export const STRINGS = 'content/ui/id.yaml';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Leaf = readonly [path: readonly PropertyKey[], value: unknown];

const leavesOf = (value: unknown, path: readonly PropertyKey[] = []): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [[path, value]];

const wrongWith = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || value.trim() === '') return 'teks yang tidak kosong';
  const rest = value.replaceAll(/\{[a-zA-Z]\w*\}/g, '');
  return /[{}]/.test(rest) ? 'kata dalam sepasang kurung kurawal, mis. {jumlah}' : undefined;
};

/** The strings by themselves: that they can be read, say something, and close their braces. */
export const checkStrings = (bytes: Uint8Array): Problem[] => {
  const { text, problems } = readText(bytes, STRINGS);
  if (problems.length > 0) return problems;
  const yaml = parseYaml(text, STRINGS);
  if (yaml.problems.length > 0) return yaml.problems;
  return leavesOf(yaml.value).flatMap(([path, value]) => {
    const expected = wrongWith(value);
    return expected === undefined
      ? []
      : [
          {
            file: STRINGS,
            line: yaml.lineOf(path),
            key: formatPath(path),
            expected,
            found: showValue(value),
          },
        ];
  });
};

/** A file of the code, by its path from the root of the repository. */
export type Source = { readonly path: string; readonly text: string };

/** Chains of keys that a file of the code asks for, e.g. `tarif.judul`, by the areas that it imports. */
const asked = (text: string): string[][] => {
  const imports = [...text.matchAll(/import \{([^}]*)\} from 'ui:id'/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().split(' as ')),
  );
  return imports.flatMap(([area = '', local = area]) =>
    area === ''
      ? []
      : [
          [area],
          ...[
            ...text.matchAll(new RegExp(`(?<![\\w.$'"\`/}>-])${local}((?:\\??\\.[A-Za-z_]\\w*)+)`, 'g')),
          ].map(([, chain = '']) => [area, ...chain.split(/\??\./).slice(1)]),
        ],
  );
};

/** How far a chain of keys leads: its first key that is not there, with those beside which it would stand. */
const lost = (
  strings: unknown,
  chain: readonly string[],
): { path: string[]; beside: string[] } | undefined => {
  let group = strings;
  for (const [index, key] of chain.entries()) {
    if (!isGroup(group)) return undefined;
    if (!(key in group)) return { path: chain.slice(0, index + 1), beside: Object.keys(group) };
    group = group[key];
  }
  return undefined;
};

const wordsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [...value.matchAll(/\{([a-zA-Z]\w*)\}/g)].map(([, word = '']) => word) : [];

const at = (strings: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], strings);

/**
 * The strings against the code: keys that it asks for and that are gone, and words in braces that the published strings
 * had, that the code still fills, and that are gone.
 * @param text today's file
 * @param former the published one, where there is one
 */
export const checkStringsUsed = (text: string, sources: readonly Source[], former?: string): Problem[] => {
  const { value: strings, lineOf } = parseYaml(text, STRINGS);
  const chains = sources.flatMap(({ path, text: code }) =>
    asked(code).map((chain) => ({ path, chain, code })),
  );
  const missing = new Map<string, Problem>();
  for (const { path, chain } of chains) {
    const gone = lost(strings, chain);
    if (!gone) continue;
    const key = formatPath(gone.path);
    missing.set(key, {
      file: STRINGS,
      line: lineOf(gone.path),
      key,
      expected: `kunci ini ada, karena dipakai ${path}`,
      found: 'tidak ada',
      perhaps: nearest(gone.path.at(-1) ?? '', gone.beside),
    });
  }
  const unfilled = leavesOf(former === undefined ? {} : parseYaml(former, STRINGS).value).flatMap(
    ([path, value]): Problem[] => {
      const now = at(strings, path);
      if (typeof now !== 'string') return [];
      return wordsIn(value)
        .filter((word) => !wordsIn(now).includes(word))
        .filter((word) =>
          chains.some(
            ({ chain, code }) =>
              formatPath(chain).startsWith(formatPath(path.slice(0, 2))) &&
              new RegExp(`[{,]\\s*${word}\\s*[:,}]`).test(code),
          ),
        )
        .map((word) => ({
          file: STRINGS,
          line: lineOf(path),
          key: formatPath(path),
          expected: `kata {${word}} seperti sebelumnya; di situ situs menulis nilainya`,
          found: showValue(now),
        }));
    },
  );
  return [...missing.values(), ...unfilled];
};
