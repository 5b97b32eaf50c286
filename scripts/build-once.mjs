/** Builds the site unless `dist/` already is the build of what is there; see `ensureBuilt`. */
import { ensureBuilt } from './build.mjs';

process.exitCode = ensureBuilt() ? 0 : 1;
