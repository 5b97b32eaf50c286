import { mdxToMdast } from 'satteri';
import type { CollectionName } from '../schemas/reference.ts';
import { nearest } from './near.ts';
import { showValue, type Problem } from './problem.ts';

/** Components that a page gives to the text of its entries, by their tags; those of HTML may always be used. */
export const TAGS: Partial<Record<CollectionName, readonly string[]>> = {
  guides: ['Fields', 'Named', 'Note', 'Proof', 'Stage', 'Step', 'Steps', 'Told'],
};

type Node = { type: string; name?: string | null; children?: Node[]; position?: { start: { line: number } } };

const elements = (node: Node): Node[] => [
  ...(node.type.startsWith('mdxJsx') ? [node] : []),
  ...(node.children ?? []).flatMap(elements),
];

/** What to do about a slip in the writing of MDX, by what the parser says of it. */
const explain = (message: string): string => {
  const named = /<\/?[\w.]+>/.exec(message.replaceAll('`', ''))?.[0];
  if (message.includes('Expected a closing tag')) return `tanda penutup untuk ${named}`;
  if (message.includes('expected corresponding closing tag'))
    return 'tanda penutup yang sama dengan pembukanya';
  if (message.includes('Unexpected closing tag')) return `pembuka sebelum penutup ${named}`;
  if (message.includes('{/*')) return 'catatan dalam bentuk {/* … */}';
  if (message.includes('brace') || message.includes('oxc'))
    return 'kurung kurawal yang berpasangan; kurung kurawal sebagai tulisan ditulis \\{ dan \\}';
  if (message.includes('after `<`') || message.includes('before name'))
    return 'tag yang lengkap; tanda kurang dari sebagai tulisan ditulis &lt;, dan tautan ditulis [teks](alamat)';
  return 'tulisan MDX yang benar di baris ini';
};

/**
 * The text below the front matter: that it can be read, and that its page knows its tags.
 * @param firstLine line of the file on which the text begins
 */
export const checkMdx = (
  file: string,
  body: string,
  firstLine: number,
  collection: CollectionName,
): Problem[] => {
  const lines = body.split('\n');
  const problem = (line: number, rest: Pick<Problem, 'expected' | 'perhaps'>): Problem => ({
    file,
    line: firstLine + line - 1,
    key: 'isi di bawah ---',
    found: showValue(lines[line - 1]?.trim()),
    ...rest,
  });
  try {
    const known = TAGS[collection] ?? [];
    return elements(mdxToMdast(body) as Node)
      .filter(({ name }) => /^[A-Z]/.test(name ?? '') && !known.includes(name ?? ''))
      .map(({ name, position }) =>
        problem(position?.start.line ?? 1, {
          expected:
            known.length > 0
              ? `tag yang dikenal halaman ini: ${known.map((tag) => `<${tag}>`).join(', ')}`
              : 'tulisan tanpa tag khusus',
          perhaps: nearest(name ?? '', known),
        }),
      );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [problem(Number(/^(\d+):/.exec(message)?.[1] ?? 1), { expected: explain(message) })];
  }
};
