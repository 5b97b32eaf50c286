import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from './problem.ts';

const UNQUOTED = [
  { looksLike: /^\d{4}-\d{1,2}-\d{1,2}$/, what: 'tanggal dalam tanda kutip' },
  { looksLike: /^\d{4}(\.\d+)+$/, what: 'kode HS dalam tanda kutip' },
];

/** A YAML text with its problems, and a way back from a key to its line. */
export type ParsedYaml = {
  value: unknown;
  problems: Problem[];
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
};

const quoteProblems = (document: Document, lineAt: (offset: number) => number, file: string) => {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || node.type !== 'PLAIN') return;
      const source = node.source ?? String(node.value);
      const rule = UNQUOTED.find(({ looksLike }) => looksLike.test(source));
      if (!rule) return;
      const pair = ancestors.at(-1);
      const name = pair && 'key' in pair && isScalar(pair.key) ? String(pair.key.value) : source;
      problems.push({
        file,
        line: lineAt(node.range?.[0] ?? 0),
        key: name,
        expected: `${rule.what}, mis. "${source}"`,
        found: `${source} tanpa tanda kutip`,
      });
    },
  });
  return problems;
};

/** Reads YAML 1.2; `skipped` is the number of lines of the file that come before the text. */
export const parseYaml = (text: string, file: string, skipped = 0): ParsedYaml => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line + skipped;
  // What follows the first error of a file is mostly its consequence.
  const syntax = document.errors.slice(0, 1).map((error): Problem => ({
    file,
    line: lineAt(error.pos[0]),
    key: error.code === 'DUPLICATE_KEY' ? 'kunci ganda' : '',
    expected: error.code === 'DUPLICATE_KEY' ? 'tiap kunci satu kali' : 'YAML yang sah',
    found: error.message.split('\n')[0] ?? error.code,
  }));
  return {
    value: syntax.length > 0 ? undefined : document.toJS(),
    problems: syntax.length > 0 ? syntax : quoteProblems(document, lineAt, file),
    lineOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
          return lineAt(Number(node.range[0]));
      }
      return undefined;
    },
  };
};

/** Splits a file with front matter into its YAML and its body. */
export const splitFrontMatter = (text: string): { frontMatter: string; body: string } | undefined => {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  return match ? { frontMatter: match[1] ?? '', body: match[2] ?? '' } : undefined;
};

