import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { repositoryRoot } from '../content/root.ts';

const FILE = join(repositoryRoot, 'content/ui/id.yaml');
const NAME = 'ui:id';

type Strings = Record<string, unknown>;

const read = (): Strings => parse(readFileSync(FILE, 'utf8')) as Strings;

/** One export a namespace, so that a page carries only the strings it uses. */
const asModule = (strings: Strings) =>
  Object.entries(strings)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

const asTypes = (strings: Strings) =>
  `declare module '${NAME}' {\n${Object.entries(strings)
    .map(([name, value]) => `  export const ${name}: ${JSON.stringify(value)};`)
    .join('\n')}\n}\n`;

/** Vite plugin behind `import { tarif } from 'ui:id'`: the interface strings of `content/ui/id.yaml`. */
export const uiStrings = (): Plugin => ({
  name: 'ui-strings',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load(id) {
    if (id !== `\0${NAME}`) return undefined;
    this.addWatchFile(FILE);
    return asModule(read());
  },
});

/** The plugin, and the type of every string, so that a missing key or placeholder is a type error. */
export const uiStringsIntegration = (): AstroIntegration => ({
  name: 'ui-strings',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [uiStrings()] } });
    },
    'astro:config:done': ({ injectTypes }) => {
      injectTypes({ filename: 'ui.d.ts', content: asTypes(read()) });
    },
  },
});
