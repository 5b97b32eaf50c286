import { ensureBuilt } from '../../scripts/build.mjs';

/** Builds the site unless `dist/` is the build of what is there, so that no test looks at an older one. */
export default (): void => {
  if (!ensureBuilt()) throw new Error('The build failed; its messages are above.');
};
