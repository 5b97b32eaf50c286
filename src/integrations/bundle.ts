import { build, type OutputFile, type Plugin } from 'esbuild';
import { buildTargets } from './browsers.ts';

/** What to bundle, and the constants to put in place of names such as `import.meta.env.BASE_URL`. */
export type BundleInput = {
  entry: string;
  name: string;
  define: Record<string, string>;
  splitting: boolean;
  plugins?: Plugin[];
};

/** Workbox names its version in every part, for programs that look for it; no page of the site does. */
const withoutVersionNotes: Plugin = {
  name: 'without-version-notes',
  setup: (build) => build.onLoad({ filter: /workbox-[\w-]+[\\/]_version\.js$/ }, () => ({ contents: '' })),
};

/**
 * Bundles a script that lives outside Astro's own build: the service worker, and the site script,
 * whose address every page must know before Astro has bundled anything.
 * @returns the minified files, in memory, the entry first
 */
export const bundle = async ({
  entry,
  name,
  define,
  splitting,
  plugins = [],
}: BundleInput): Promise<OutputFile[]> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    outdir: '/',
    entryNames: name,
    chunkNames: '[name].[hash]',
    format: splitting ? 'esm' : 'iife',
    splitting,
    target: buildTargets(),
    legalComments: 'none',
    plugins: [withoutVersionNotes, ...plugins],
    define: { 'process.env.NODE_ENV': '"production"', ...define },
  });
  return outputFiles;
};
