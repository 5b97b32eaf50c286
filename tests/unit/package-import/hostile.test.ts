import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { pack } from '../../../src/lib/zip/pack.ts';
import { buildPackage } from '../../../src/domain/package/build-package.ts';
import { serialise } from '../../../src/domain/package/serialise.ts';
import { importPackage } from '../../../src/app/package/import-package.ts';
// Loaded here, so that no test has to wait for it.
import '../../../src/app/package/open-package-file.ts';
import { sha256 } from '../../support/copy-sheet-files.ts';
import { forgeZip } from '../../support/forge-zip.ts';
import { HOSTILE } from '../../support/hostile-packages.ts';
import { packageOf, valid, withAttachment } from '../../support/package-files.ts';
import { applicationAfter, hcForm, paketAfter, set } from '../../support/paket.ts';

const outcome = async (file: Blob) => {
  const opened = await importPackage(file, [hcForm]);
  return opened.ok ? 'dibuka' : opened.error.code;
};

/** Long enough for a busy machine; the work itself takes a fraction. */
const IN_TIME = 2000;

describe('a file from anywhere', () => {
  test('opens where it is a package', async () => {
    expect(await outcome(forgeZip(packageOf(valid)))).toBe('dibuka');
    expect(await outcome(forgeZip(withAttachment()))).toBe('dibuka');
    expect(await outcome(forgeZip(packageOf(valid), { comment: 'dikirim lewat surat' }))).toBe('dibuka');
  });
  test('opens where it was packed anew in a folder, with what systems add', async () => {
    const inFolder = withAttachment().map((file) => ({ ...file, name: `paket-1/${file.name}` }));
    const strange = ['__MACOSX/paket-1/._paket.json', 'paket-1/.DS_Store', 'paket-1/lampiran/Thumbs.db'];
    const others = strange.map((name) => ({ name, bytes: new Uint8Array(3) }));
    expect(await outcome(forgeZip([...inFolder, ...others]))).toBe('dibuka');
    expect(await outcome(forgeZip([...withAttachment(), ...others]))).toBe('dibuka');
  });
  test('may hold files of other hands, which are not touched', async () => {
    const stranger = { name: '__MACOSX/._paket.json', bytes: new Uint8Array(1), claims: 90_000_000 };
    expect(await outcome(forgeZip([...packageOf(valid), stranger]))).toBe('dibuka');
  });

  test.each(HOSTILE)('%s: %s', { timeout: 20_000 }, async (_, code, make) => {
    const file = make();
    const start = performance.now();
    expect(await outcome(file)).toBe(code);
    expect(performance.now() - start).toBeLessThan(IN_TIME);
    expect(({} as Record<string, unknown>)['kotor']).toBeUndefined();
  });

  test('gives HTML in every value back as the text it is', async () => {
    const html = '<img src=x onerror=alert(1)>';
    const opened = await importPackage(
      forgeZip(packageOf(serialise(paketAfter(set('penerima', 'penerimaNama', html))))),
      [hcForm],
    );
    if (!opened.ok) throw new Error(opened.error.code);
    expect(opened.value.draft.application.rows['penerima']?.[0]?.values['penerimaNama']).toBe(html);
  });
});

describe('a damaged package', { timeout: 30_000 }, () => {
  let whole = new Uint8Array();
  beforeAll(async () => {
    const built = await buildPackage(
      { paket: paketAfter(), day: '2026-11-21', readme: (name) => name },
      sha256,
    );
    whole = new Uint8Array(await (await pack(built.files, { day: '2026-11-21' })).arrayBuffer());
  });
  test('is whole before it is damaged', async () => {
    expect(await outcome(new Blob([whole]))).toBe('dibuka');
  });
  test('opens as it was or is refused, and never throws', async () => {
    const change = fc.record({ at: fc.nat(), byte: fc.nat(255), cut: fc.option(fc.nat(), { freq: 6 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let damaged = whole.slice();
        for (const { at, byte, cut } of changes) {
          damaged[at % damaged.length] = byte;
          if (cut !== null) damaged = damaged.slice(0, cut % damaged.length || 1);
        }
        const opened = await importPackage(new Blob([damaged]), [hcForm]);
        if (opened.ok) expect(opened.value.draft.application).toEqual(applicationAfter());
        else expect(opened.error.code).not.toBe('tidak-terbaca');
      }),
      { numRuns: 300 },
    );
  });
  test('as random bytes is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await outcome(new Blob([bytes]))).toBe('bukan-zip');
      }),
    );
  });
  test('as any JSON is refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 8 }), async (json) => {
        expect(await outcome(forgeZip(packageOf(json)))).toMatch(
          /^(bukan-json|json-terlalu-dalam|versi-tidak-dikenal|versi-lebih-baru|isi-tidak-sesuai)$/,
        );
      }),
    );
  });
});
