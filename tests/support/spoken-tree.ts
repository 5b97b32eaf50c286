import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { contentRoot } from '../../src/content/root.ts';
import { expect } from './test.ts';

const LANDMARKS = [
  'banner',
  'navigation',
  'main',
  'contentinfo',
  'search',
  'form',
  'region',
  'complementary',
];
const CONTROLS = ['textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'spinbutton', 'button'];
const OTHERS = ['heading', 'radiogroup', 'table', 'grid', 'status', 'alert'];
const KEPT = new Set([...LANDMARKS, ...CONTROLS, ...OTHERS]);

/** A line of Playwright's snapshot: depth, role, name and attributes; texts and addresses are no nodes. */
const LINE = /^(\s*)- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]+\])*)/;

const leaves = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];

const sentences = leaves(parse(readFileSync(join(contentRoot(), 'ui/id.yaml'), 'utf8'))).map((text) =>
  text.trim(),
);
const whole = new Set(sentences);

/** Sentences with braces, each with a pattern for what fills them; a few letters alone would fit any name. */
const filled = sentences
  .filter((text) => /\{\w+\}/.test(text) && text.replace(/\{\w+\}|[^\p{L}]/gu, '').length >= 8)
  .map((text) => ({
    text,
    pattern: new RegExp(
      `^${text
        .split(/\{\w+\}/)
        .map((part) => RegExp.escape(part))
        .join('.+?')}$`,
      's',
    ),
  }));

/** A name of the interface, with its braces unfilled; any other is of the content, which changes without the page. */
const shownName = (name: string | undefined): string => {
  if (name === undefined) return '';
  const said = name.replaceAll('\\"', '"');
  return ` "${whole.has(said) ? said : (filled.find(({ pattern }) => pattern.test(said))?.text ?? '…')}"`;
};

const MOST_LINES_OF_A_BLOCK = 8;

/** Lines with each block that is the same as the one before it left out: how many of a kind there are is content. */
const onceEach = (lines: readonly string[]): string[] => {
  let once = [...lines];
  for (let size = 1; size <= MOST_LINES_OF_A_BLOCK; size++)
    once = once.reduce<string[]>((kept, line) => {
      kept.push(line);
      const last = kept.slice(-size).join('\n');
      if (kept.length >= 2 * size && kept.slice(-2 * size, -size).join('\n') === last) kept.length -= size;
      return kept;
    }, []);
  return once;
};

const attributes = (all: string): string => (/\[level=\d\]/.exec(all) ?? []).map((one) => ` ${one}`).join('');

/**
 * What a screen reader has of a page that content and days do not change: landmarks, headings and controls in their
 * order, each with its name where the interface gives it. Links outside navigation are left out: they are content.
 */
export const spokenTree = async (page: Page): Promise<string> => {
  // Every island has come to life.
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const parents: { depth: number; role: string; kept: number }[] = [];
  const lines: string[] = [];
  for (const line of (await page.locator('body').ariaSnapshot()).split('\n')) {
    const [, indent = '', role = '', name, rest = ''] = LINE.exec(line) ?? [];
    if (role === '') continue;
    while ((parents.at(-1)?.depth ?? -1) >= indent.length) parents.pop();
    const above = parents.at(-1);
    const isWay = role === 'link' && parents.some((parent) => parent.role === 'navigation');
    const kept = (KEPT.has(role) || isWay) && !parents.some((parent) => parent.role === 'grid');
    const depth = above?.kept ?? 0;
    parents.push({ depth: indent.length, role, kept: depth + (kept && LANDMARKS.includes(role) ? 1 : 0) });
    if (!kept) continue;
    const said = `${'  '.repeat(depth)}- ${role}${shownName(name)}${attributes(rest)}`;
    lines.push(said);
  }
  return `${onceEach(lines).join('\n')}\n`;
};
