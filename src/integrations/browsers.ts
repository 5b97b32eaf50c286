import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../content/root.ts';

/** The oldest version of each browser that the site promises to run in, by its name in `browserslist`. */
export type Floor = Readonly<Record<string, string>>;

/** Reads lines such as `chrome >= 100`, which other tools understand as well; throws on any other. */
export const floorOf = (lines: readonly string[]): Floor =>
  Object.fromEntries(
    lines.map((line) => {
      const [, name, version] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(line) ?? [];
      if (name === undefined || version === undefined)
        throw new Error(`browserslist in package.json: write "${line}" like "chrome >= 100"`);
      return [name, version];
    }),
  );

/** The promise as `package.json` makes it. */
export const promisedFloor = (): Floor => {
  const file = readFileSync(join(repositoryRoot, 'package.json'), 'utf8');
  return floorOf((JSON.parse(file) as { browserslist: string[] }).browserslist);
};

/** Names that bundlers have for them. Samsung's browser has none: its engine is Chrome's. */
const TARGETS: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'ios',
};

/** The same for bundlers, which write newer syntax in an older way: `['chrome100', …]`. */
export const buildTargets = (floor: Floor = promisedFloor()): string[] =>
  Object.entries(floor).flatMap(([name, version]) => (TARGETS[name] ? [TARGETS[name] + version] : []));
