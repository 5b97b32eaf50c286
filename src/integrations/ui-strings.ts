import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { repositoryRoot } from '../content/root.ts';

const FILE = join(repositoryRoot, 'content/ui/id.yaml');
const NAME = 'ui:id';

type Strings = Record<string, Record<string, unknown>>;

let lastRead: { text: string; strings: Strings } | undefined;

/** Parsed once for each state of the file, for there are hundreds of modules to make from it. */
const read = (): Strings => {
  const text = readFileSync(FILE, 'utf8');
  if (lastRead?.text !== text) lastRead = { text, strings: parse(text) as Strings };
  return lastRead.strings;
};

/**
 * One module a key, behind namespace objects: bundlers cut chunks between modules, so a page fetches only the
 * strings it uses and no others that a neighbour shares.
 */
const asModule = (strings: Strings, id: string) => {
  const [, area, key] = id.split('/');
  if (area === undefined)
    return Object.keys(strings)
      .map((name) => `export * as ${name} from '${NAME}/${name}';`)
      .join('\n');
  const texts = strings[area] ?? {};
  if (key !== undefined) return `export default ${JSON.stringify(texts[key])};`;
  return Object.keys(texts)
    .map((name) => `export { default as ${name} } from '${NAME}/${area}/${name}';`)
    .join('\n');
};

const asTypes = (strings: Strings) =>
  `declare module '${NAME}' {\n${Object.entries(strings)
    .map(([name, value]) => `  export const ${name}: ${JSON.stringify(value)};`)
    .join('\n')}\n}\n`;

/** Every area as one object: what is bundled into a single file needs no modules to cut between. */
const asObjects = (strings: Strings) =>
  Object.entries(strings)
    .map(([name, texts]) => `export const ${name} = ${JSON.stringify(texts)};`)
    .join('\n');

/** The same for what esbuild bundles by itself. */
export const uiStringsForEsbuild: EsbuildPlugin = {
  name: 'ui-strings',
  setup: (build) => {
    build.onResolve({ filter: /^ui:id/ }, ({ path }) => ({ path, namespace: NAME, sideEffects: false }));
    build.onLoad({ filter: /./, namespace: NAME }, () => ({ contents: asObjects(read()) }));
  },
};

/** Vite plugin behind `import { tarif } from 'ui:id'`: the interface strings of `content/ui/id.yaml`. */
export const uiStrings = (): Plugin => ({
  name: 'ui-strings',
  resolveId: (id) => (id.split('/')[0] === NAME ? `\0${id}` : undefined),
  load(id) {
    if (id.split('/')[0] !== `\0${NAME}`) return undefined;
    this.addWatchFile(FILE);
    return { code: asModule(read(), id), moduleSideEffects: false };
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
