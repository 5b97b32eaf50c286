import { transformSync } from 'esbuild';
import { Linter } from 'eslint';
import { buildTargets, type Floor } from '../../src/integrations/browsers.ts';
import { compatOf, type Compat } from './compat.ts';
import { promisedBrowsers } from './rule.mjs';

let known: { floor: Floor; compat: Compat } | undefined;

/** Whether a bundler would have to write the script in another way for the promised browsers. */
const hasNewSyntax = (code: string, floor: Floor): boolean => {
  const written = (target: string | string[]) =>
    // It takes a name in `\\p{…}` for new, because Unicode grows; the ones in use here are old.
    transformSync(code, {
      target,
      logLevel: 'silent',
      supported: { 'regexp-unicode-property-escapes': true },
    }).code;
  return written('esnext') !== written(buildTargets(floor));
};

/**
 * What a built script uses that the promised browsers lack, in words: syntax, and names of the language and of the
 * browser that it does not first ask for. A method of a value counts where every one of its name is too new.
 */
export const tooNew = (code: string, floor: Floor): string[] => {
  if (known?.floor !== floor) known = { floor, compat: compatOf(floor) };
  const messages = new Linter().verify(code, {
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    linterOptions: { noInlineConfig: true },
    plugins: { siap: { rules: { 'promised-browsers': promisedBrowsers } } },
    settings: { compat: known.compat },
    rules: { 'siap/promised-browsers': 'error' },
  });
  const names = messages.map(({ message }) => message);
  return [...new Set([...names, ...(hasNewSyntax(code, floor) ? ['syntax is too new'] : [])])];
};
