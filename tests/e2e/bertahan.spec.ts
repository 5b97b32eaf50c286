import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createServer } from '../../scripts/server.mjs';
import { choose, slot } from '../support/attachments.ts';
import { axeFaults } from '../support/axe.ts';
import { DIST } from '../support/dist.ts';
import { FILLED } from '../support/filled-application.ts';
import { pdfOf } from '../support/files.ts';
import { reportEntries } from '../support/filled-report.ts';
import { waitUntilStored } from '../support/offline.ts';
import { expect, test } from '../support/test.ts';
import { enter, entered, fillAll, HEALTH_CERTIFICATE, openScreen } from '../support/wizard.ts';

type Entries = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Everything that was entered is on the page again, screen by screen. */
const holdsAll = async (page: Page, entries: Entries) => {
  for (const [screen, fields] of Object.entries(entries)) {
    await openScreen(page, screen);
    for (const [field, value] of Object.entries(fields))
      expect(await entered(page, `${screen}-0-${field}`), `${screen} ${field}`).toBe(value);
  }
};

test.describe('a draft, when the page dies under it', () => {
  test('holds all that was entered up to 300 ms before', async ({ page, context }) => {
    await page.goto(HEALTH_CERTIFICATE);
    await fillAll(page);
    await openScreen(page, 'komoditas');
    await choose(slot(page, 'File Invoice'), 'invoice.pdf', pdfOf({ pages: 2 }));
    await expect(slot(page, 'File Invoice')).toContainText('invoice.pdf');
    await page.locator('#komoditas-0-noInvoice').fill('');
    await page.locator('#komoditas-0-noInvoice').pressSequentially('INV-SAMPAI-HURUF-TERAKHIR');
    await page.waitForTimeout(300);
    const died = page.waitForEvent('crash');
    const renderer = await context.newCDPSession(page);
    void renderer.send('Page.crash').catch(() => undefined);
    await died;

    const again = await context.newPage();
    await again.goto(HEALTH_CERTIFICATE);
    await holdsAll(again, {
      ...FILLED,
      komoditas: { ...FILLED['komoditas'], noInvoice: 'INV-SAMPAI-HURUF-TERAKHIR' },
    });
    await openScreen(again, 'komoditas');
    await expect(slot(again, 'File Invoice')).toContainText('invoice.pdf');
  });
});

/** A copy of the build in which one page says something else, under another revision: what a new version is to a device. */
const newVersion = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'siap-baru-'));
  cpSync(DIST, folder, { recursive: true });
  const change = (name: string, to: (text: string) => string) => {
    const file = join(folder, name);
    const before = readFileSync(file, 'utf8');
    const after = to(before);
    expect(after, name).not.toBe(before);
    writeFileSync(file, after);
    for (const packed of ['br', 'gz']) rmSync(`${file}.${packed}`, { force: true });
  };
  change('paket/index.html', (html) => html.replace('<head>', '<head><meta name="versi" content="baru">'));
  change('sw.js', (worker) => worker.replace('url:"paket/",revision:"', '$&baru'));
  return folder;
};

test.describe('a form half filled, when a new version of the site arrives', () => {
  test.use({ serviceWorkers: 'allow' });
  let front: Server;
  let live: Server;
  let folder: string;
  let home: string;

  test.beforeAll(async () => {
    folder = newVersion();
    live = createServer({ dir: DIST });
    front = createHttpServer((request, response) => void live.emit('request', request, response));
    await new Promise<void>((resolve) => front.listen(0, resolve));
    home = `http://localhost:${(front.address() as AddressInfo).port}/`;
  });
  test.afterAll(() => {
    front.closeAllConnections();
    front.close();
    rmSync(folder, { recursive: true });
  });

  test('stays as it is until the visitor says yes, and is all there afterwards', async ({
    page,
    context,
  }) => {
    test.slow();
    const entries: Entries = reportEntries('form-1');
    const { konfirmasi, ...others } = entries;
    const address = `${home}paket/?layanan=madu-pengeluaran-antar-area`;
    await page.goto(address);
    await waitUntilStored(page);
    await fillAll(page, others);
    await openScreen(page, 'konfirmasi');
    await enter(page, 'konfirmasi-0-tanggalLapor', konfirmasi?.['tanggalLapor'] ?? '');
    const note = page.locator('#konfirmasi-0-keterangan');
    await note.pressSequentially('Catatan ');
    await page.evaluate(() => Object.assign(window, { stays: true }));
    const stays = (which: Page) => which.evaluate(() => 'stays' in window);
    const offer = (which: Page) => which.getByText('Ada versi baru. Isian Anda tetap tersimpan.');

    live = createServer({ dir: folder });
    const other = await context.newPage();
    await other.goto(home);
    await other.evaluate(() => Object.assign(window, { stays: true }));
    await expect(offer(page)).toBeVisible();
    await expect(page.getByRole('status').filter({ has: offer(page) })).toBeAttached();
    expect(await stays(page)).toBe(true);
    await expect(note).toBeFocused();
    await expect(note).toBeInViewport();
    expect(await axeFaults(page)).toEqual([]);

    await note.pressSequentially('contoh');
    await page.getByRole('button', { name: 'Pakai versi baru' }).click();
    await expect(page.locator('meta[name="versi"]')).toBeAttached();
    expect(await stays(page)).toBe(false);
    await holdsAll(page, entries);

    // The other window is in the new version's hands now, and is not loaded anew under its reader either.
    await expect(offer(other)).toBeVisible();
    expect(await stays(other)).toBe(true);
    await other.getByRole('button', { name: 'Pakai versi baru' }).click();
    await expect.poll(() => stays(other).catch(() => true)).toBe(false);
    await expect(offer(other)).toBeHidden();
  });
});
