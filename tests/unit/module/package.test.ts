import { expect, test } from 'vitest';
import { slimForm } from '../../../src/module/forms.ts';
import { loadPackage } from '../../../src/module/package.ts';
import { HOSTILE } from '../../support/hostile-packages.ts';
import { hcForm } from '../../support/paket.ts';
import { SAMPLE_FILES, sampleZip } from '../../support/portal/sample-package.ts';

const form = slimForm(hcForm);
const load = (file: Blob, newest = 2) => loadPackage(file, form, newest);
const blobOf = async (change?: Parameters<typeof sampleZip>[0]) =>
  new Blob([new Uint8Array((await sampleZip(change)).buffer)]);

/**
 * Files that the loader does not look at and therefore does not refuse: nothing of them is read, let alone written.
 * The site, which keeps what it opens, refuses them.
 */
const UNREAD =
  /leads out|absolute|of Windows|with a zero|differ in capitals|in its head|another name inside|no PDF|share their bytes|that is not there$|more than there is/;

test.each(HOSTILE.filter(([what]) => !UNREAD.test(what)))('%s is refused', async (_, __, make) => {
  expect((await load(make())).ok).toBe(false);
});

test.each(HOSTILE.filter(([what]) => UNREAD.test(what)))(
  '%s: refused, or nothing but what is listed is taken',
  async (_, __, make) => {
    const loaded = await load(make());
    if (loaded.ok)
      expect(
        [...loaded.value.single.values()].every(
          ({ file }) => file === undefined || file.type === 'application/pdf',
        ),
      ).toBe(true);
    else expect(loaded.error.code).not.toBe('');
  },
);

test.each([1, 2])('version %i is read', async (schemaVersion) => {
  const loaded = await load(await blobOf({ paket: { schemaVersion } }));
  expect(
    loaded.ok && [loaded.value.rows.length, loaded.value.single.get('tujuan.jenisLayanan')?.text],
  ).toEqual([2, 'Ekspor']);
});

test('version 2 is not read by a page that asks for version 1', async () => {
  expect(await load(await blobOf(), 1)).toEqual({
    ok: false,
    error: { code: 'versi-tidak-dikenal', version: '2' },
  });
});

test('each attachment comes with its name and bytes, in its row', async () => {
  const loaded = await load(await blobOf());
  if (!loaded.ok) throw new Error(loaded.error.code);
  const { single, rows } = loaded.value;
  const files = [...single.values(), ...rows.flatMap((row) => [...row.values()])].flatMap(
    ({ file }) => file ?? [],
  );
  expect(files.map(({ name, size }) => [name, size]).sort()).toEqual(
    SAMPLE_FILES.map(({ fileName, bytes }) => [fileName, bytes.length]).sort(),
  );
  expect(rows[0]?.get('barang.coa-fumigasi')?.file?.name).toBe('05-coa-fumigasi.pdf');
});

test('words of choices are those of the form', async () => {
  const loaded = await load(
    await blobOf({
      values: { tujuan: { lokasiLayanan: 'plbd' }, komoditas: { jenisKomoditas: 'bahan-adiktif' } },
      files: [],
    }),
  );
  expect(loaded.ok && [...loaded.value.single.values()].map(({ text }) => text).sort()).toEqual([
    'Bahan Adiktif',
    'PLBD',
  ]);
});
