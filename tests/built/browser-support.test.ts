import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tooNew } from '../../scripts/browser-support/check.ts';
import { promisedFloor } from '../../src/integrations/browsers.ts';
import { filesBelow } from '../../src/integrations/paths.ts';
import { DIST } from '../support/dist.ts';

/** What a script may use all the same, by the beginning of its name, and why. */
const ALLOWED: readonly (readonly [script: string, name: string, why: string])[] = [
  ['_astro/CopyScreen', 'navigator.share', 'asked for only where canShare takes files'],
  ['_astro/CopyScreen', 'documentPictureInPicture', 'its button is there only where the browser has it'],
  ['_astro/CopyScreen', 'requestWindow', 'the same'],
  ['_astro/image-worker', 'OffscreenCanvas', 'the page starts this worker only where there is one'],
  ['_astro/image-worker', 'convertToBlob', 'the same'],
  ['_astro/signals', 'Symbol.dispose', 'a name that is set and never asked for'],
  [
    'modul/siap-karantina',
    'DecompressionStream',
    'tried first; the loader says so where there is none (ADR 12)',
  ],
  ['modul/siap-karantina', 'pipeThrough', 'the same'],
  ['pagefind/pagefind.js', 'segment', 'called only where Pagefind found Intl.Segmenter'],
];

const floor = promisedFloor();
const scripts = filesBelow(DIST).filter((file) => file.endsWith('.js'));
const COPY_SHEET = join(import.meta.dirname, '../../src/app/package/copy-sheet/script.js');

test('there are scripts to look at, the service worker among them', () => {
  expect(scripts.length).toBeGreaterThan(50);
  expect(scripts).toContain('sw.js');
});

test.each(scripts)('%s uses nothing that the promised browsers lack', (script) => {
  const found = tooNew(readFileSync(join(DIST, script), 'utf8'), floor);
  const allowed = ALLOWED.filter(([name]) => script.startsWith(name)).map(([, name]) => `${name} is missing`);
  expect(found.filter((said) => !allowed.some((one) => said.startsWith(one)))).toEqual([]);
});

test('nor does the script of the copy sheet', () =>
  expect(tooNew(readFileSync(COPY_SHEET, 'utf8'), floor)).toEqual([]));

test('each exception is still needed', () => {
  const unneeded = ALLOWED.filter(
    ([name, what]) =>
      !scripts
        .filter((script) => script.startsWith(name))
        .some((script) =>
          tooNew(readFileSync(join(DIST, script), 'utf8'), floor).some((said) =>
            said.startsWith(`${what} is missing`),
          ),
        ),
  );
  expect(unneeded).toEqual([]);
});
