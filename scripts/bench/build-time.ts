import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../../src/integrations/paths.ts';
import { childEnv, nodePath, root } from '../setup.mjs';

/** How long a build took, in ms, and how many pages it wrote. */
export type BuildFigures = { ms: number; pages: number };

/** Builds the project in a folder into a temporary one, and times it; throws when the build fails. */
export const measureBuild = (folder = root): BuildFigures => {
  const outDir = mkdtempSync(join(tmpdir(), 'siap-build-'));
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const start = performance.now();
  const { status, stderr } = spawnSync(nodePath, [astro, 'build', '--outDir', outDir], {
    cwd: folder,
    env: childEnv(),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const ms = Math.round(performance.now() - start);
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  const pages = filesBelow(outDir).filter((file) => file.endsWith('.html')).length;
  rmSync(outDir, { recursive: true });
  return { ms, pages };
};
