import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentRoot } from '../../src/content/root.ts';

/** A text of the interface by its path in `ui/id.yaml`, as a pattern in which each placeholder stands for anything. */
export const wordsAt = (...path: readonly string[]): RegExp => {
  let found: unknown = parse(readFileSync(join(contentRoot(), 'ui', 'id.yaml'), 'utf8'));
  for (const key of path) found = (found as Record<string, unknown> | undefined)?.[key];
  if (typeof found !== 'string') throw new Error(`no text at ${path.join('.')}`);
  const literal = found.replace(/[.*+?^$()[\]\\|]/g, '\\$&');
  return new RegExp(literal.replace(/\{\w+\}/g, '.*'));
};
