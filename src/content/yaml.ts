import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { formatPath, showValue, type Problem } from './problem.ts';
import { BRACKETS, explainYaml } from './yaml-errors.ts';

type Rule = { looksLike: RegExp; what: string; mend?: (source: string) => string };

/** What YAML reads as something else than its writer meant. */
const UNQUOTED: readonly Rule[] = [
  { looksLike: /^\d{4}-\d{1,2}-\d{1,2}$/, what: 'tanggal dalam tanda kutip' },
  { looksLike: /^\d{4}(\.\d+)+$/, what: 'kode HS dalam tanda kutip' },
  // YAML would read 5.000 as 5.
  {
    looksLike: /^\d{1,3}(\.\d{3})+$/,
    what: 'bilangan bulat tanpa titik',
    mend: (source) => source.replaceAll('.', ''),
  },
  // And 0500, +500, 5e2 and 0x1f4 as the number 500.
  {
    looksLike: /^([+-]?0\d+|\+\d.*|\d[\d.]*e\d+|0[xo][\da-f]+)$/i,
    what: 'bilangan dengan angka biasa, atau teks dalam tanda kutip',
    mend: (source) => String(Number(source)),
  },
];

/** A YAML text with its problems, and ways back from a key to its line. */
export type ParsedYaml = {
  value: unknown;
  problems: Problem[];
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The same for a written key, e.g. `groups[0].lines`, whose parts may also be names of items, e.g. `steps.pemilik`. */
  lineOfKey: (key: string) => number | undefined;
};

type LineAt = (offset: number) => number;
type Node = Parameters<typeof visit>[0] | null | undefined;

const startOf = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined;

/** Where a key or item stands; for a path that leads further than the file does, where it ends. */
const placeOf = (document: Document, path: readonly PropertyKey[]): number | undefined => {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
      : undefined;
    const place = startOf(pair?.key ?? document.getIn(path.slice(0, length), true));
    if (place !== undefined) return place;
  }
  return undefined;
};

/** Keys by whose value an item of a list is called in messages. */
const NAMES = new Set(['id', 'slug', 'key', 'kind', 'component']);

const itemCalled = (node: Node, name: string): Node => {
  let found: Node;
  if (node)
    visit(node, {
      Map: (_, map) => {
        const called = map.items.some(
          ({ key, value }) =>
            isScalar(key) && NAMES.has(String(key.value)) && isScalar(value) && String(value.value) === name,
        );
        if (!called) return undefined;
        found = map;
        return visit.BREAK;
      },
    });
  return found;
};

/** A part of a key may itself have dots, as ids of tariff lines do: the longest that is known counts. */
const placeOfParts = (node: Node, parts: readonly string[]): number | undefined => {
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join('.');
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === name)
      : undefined;
    const next = (pair?.value ??
      (isSeq(node) ? node.items[Number(name)] : undefined) ??
      itemCalled(node, name)) as Node;
    const place = startOf(pair?.key ?? next);
    if (place !== undefined) return placeOfParts(next, parts.slice(length)) ?? place;
  }
  return undefined;
};

const pathTo = (ancestors: readonly unknown[], key: unknown): PropertyKey[] => {
  const path = ancestors.flatMap((node, index): PropertyKey[] => {
    if (isPair(node) && isScalar(node.key)) return [String(node.key.value)];
    const next = ancestors[index + 1];
    return isSeq(node) && next !== undefined ? [node.items.indexOf(next)] : [];
  });
  return typeof key === 'number' && isSeq(ancestors.at(-1)) ? [...path, key] : path;
};

const quoteProblems = (document: Document, lineAt: LineAt, file: string) => {
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], node: unknown, expected: string, found: string) =>
    problems.push({ file, line: lineAt(startOf(node) ?? 0), key: formatPath(path), expected, found });
  visit(document, {
    Node: (key, node, ancestors) => {
      if (key === 'key') return;
      const path = pathTo(ancestors, key);
      if (isAlias(node) && !node.resolve(document))
        report(
          path,
          node,
          'nilai dalam tanda kutip, karena diawali tanda *; atau nama jangkar yang ada',
          `*${node.source}`,
        );
      if (!isScalar(node) || node.type !== 'PLAIN') return;
      const source = node.source ?? String(node.value);
      const rule = UNQUOTED.find(({ looksLike }) => looksLike.test(source));
      if (rule)
        report(
          path,
          node,
          `${rule.what}, mis. ${rule.mend ? rule.mend(source) : `"${source}"`}`,
          rule.mend ? source : `${source} tanpa tanda kutip`,
        );
    },
  });
  return problems;
};

/** Lines (from 0) that open a quotation mark or a bracket that nothing closes: the parser sees it only much later. */
const unclosedQuote = (lines: readonly string[]): number =>
  lines.findIndex((line) => (line.match(/"/g) ?? []).length % 2 === 1 || /: '[^']*$/.test(line));
const unclosedBracket = (lines: readonly string[]): number => {
  const opened = lines.findLastIndex((line) => /[:-] [[{]\s*$/.test(line));
  return lines.slice(opened + 1).some((line) => /^\s*[\]}]/.test(line)) ? -1 : opened;
};

/** Reads YAML 1.2; `skipped` is the number of lines of the file that come before the text. */
export const parseYaml = (text: string, file: string, skipped = 0): ParsedYaml => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number) => counter.linePos(offset).line + skipped;
  const lines = text.split('\n');
  // What follows the first error of a file is mostly its consequence.
  const syntax = [...document.errors, ...document.warnings].slice(0, 1).map((error): Problem => {
    const at = lineAt(error.pos[0]) - skipped;
    const quote = /closing .*quote/.test(error.message) ? unclosedQuote(lines) : -1;
    const bracket = unclosedBracket(lines.slice(0, at - 1));
    // A deeper line makes the parser doubt the line above it.
    const deeper =
      error.message.startsWith('Nested mappings') && /^ *[^:]*:( [^:]*)?$/.test(lines[at - 1] ?? '');
    const line = Math.max(quote, bracket) < 0 ? (deeper ? at + 1 : at) : Math.max(quote, bracket) + 1;
    const shown = (lines[line - 1] ?? '').trim();
    return {
      file,
      line: line + skipped,
      key: /^(?:- )?([\w-]+):/.exec(shown)?.[1] ?? '',
      expected: bracket < 0 ? explainYaml(error, shown) : BRACKETS,
      found: showValue(shown),
    };
  });
  const problems = syntax.length > 0 ? syntax : quoteProblems(document, lineAt, file);
  const lineFrom = (place: number | undefined) => (place === undefined ? undefined : lineAt(place));
  return {
    value: problems.length > 0 ? undefined : document.toJS(),
    problems,
    lineOf: (path) => lineFrom(placeOf(document, path)) ?? 1 + skipped,
    lineOfKey: (key) =>
      lineFrom(placeOfParts(document.contents, key.replaceAll(/\[(\d+)\]/g, '.$1').split('.'))),
  };
};

/** Splits a file with front matter into its YAML and its body; `bodyLine` is the line on which the body begins. */
export const splitFrontMatter = (
  text: string,
): { frontMatter: string; body: string; bodyLine: number } | undefined => {
  const match = /^(---\r?\n([\s\S]*?)\r?\n---[ \t]*\r?\n?)([\s\S]*)$/.exec(text);
  if (!match) return undefined;
  const [, head = '', frontMatter = '', body = ''] = match;
  return { frontMatter, body, bodyLine: head.split('\n').length };
};
