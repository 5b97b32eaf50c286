import { bigPhotoOnDisk, give, storedFiles } from '../support/attachments.ts';
import { longestTask, watchLongTasks } from '../support/long-tasks.ts';
import { readPdf } from '../../packages/tagged-pdf/tests/support/read-pdf.ts';
import { requireTools, runOn } from '../support/reference-tools.ts';
import { expect, test } from '../support/test.ts';
import { exportPackage, fillAll, HEALTH_CERTIFICATE, openScreen, saved } from '../support/wizard.ts';

/** What a page may be busy without answering, in milliseconds. */
const FREEZE = 200;

test('twelve photos of 8 MB become one package, and the page answers all the while', async ({
  page,
}, testInfo) => {
  test.setTimeout(300_000);
  const photo = await bigPhotoOnDisk(testInfo);
  await watchLongTasks(page);
  await page.goto(HEALTH_CERTIFICATE);
  await fillAll(page);
  await longestTask(page);

  const places = page.locator('.attachment');
  const giveAll = async () => {
    for (const place of await places.all()) await give(place, photo);
    const count = await places.count();
    await expect(page.getByText(/dikecilkan dari/)).toHaveCount(count, { timeout: 250_000 });
    return count;
  };
  await openScreen(page, 'komoditas');
  const given = await giveAll();
  await openScreen(page, 'barang');
  for (let row = 1; row < 12 - given; row += 1)
    await page.getByRole('button', { name: 'Tambah barang' }).click();
  await expect(places).toHaveCount(12 - given);
  await giveAll();
  await saved(page);
  expect(await longestTask(page), 'attaching').toBeLessThanOrEqual(FREEZE);
  const stored = await storedFiles(page);
  expect(stored).toHaveLength(12);

  await longestTask(page);
  const { zip, bytes } = await exportPackage(page);
  expect(await longestTask(page), 'making the package').toBeLessThanOrEqual(FREEZE);
  expect(zip.length).toBeLessThan(30_000_000);
  const names = Object.keys(bytes).filter((path) => path.startsWith('lampiran/'));
  expect(names).toHaveLength(12);
  expect(names[0]).toBe('lampiran/01-invoice.jpg');
  for (const { bytes: kept } of stored)
    expect(names.some((name) => Buffer.from(bytes[name] ?? []).equals(Buffer.from(kept)))).toBe(true);
  const { pages } = await readPdf(bytes['ringkasan.pdf'] ?? new Uint8Array());
  expect(pages.join('\n')).toContain('12-coa-fumigasi.jpg');
  requireTools((reason) => test.skip(true, reason), 'unzip', 'sha256sum');
  const [, , checked] = runOn(
    'paket.zip',
    zip,
    ['unzip', '-t', 'paket.zip'],
    ['unzip', '-q', 'paket.zip'],
    ['sha256sum', '-c', '--strict', 'MANIFEST.sha256'],
  );
  expect(checked?.status, checked?.said).toBe(0);
});
