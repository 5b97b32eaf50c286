import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from './browser.mjs';

/**
 * Kills the browser's process at random moments, while somebody types, attaches 2 MB, opens a package or comes with what
 * an older version kept, and looks at what is there afterwards. `npm run test:kill -- 50`; the site must be running at
 * `SITE` (default http://localhost:4321/).
 */
const SITE = process.env['SITE'] ?? 'http://localhost:4321/';
const TIMES = Number(process.argv[2] ?? 50);
/** Typing that may be missing after a kill, in milliseconds. */
const ALLOWED_MS = 300;
const SERVICE = 'madu-pengeluaran-antar-area';
const FIELD = '#konfirmasi-0-keterangan';
const MOMENTS = ['typing', 'storing', 'importing', 'migrating'] as const;
type Moment = (typeof MOMENTS)[number];

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

type Running = { readonly process: ChildProcess; readonly browser: Browser; readonly page: Page };

const start = async (profile: string): Promise<Running> => {
  const port = await freePort();
  const child = spawn(
    findBrowser() ?? '',
    [
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      ...['--headless', '--no-sandbox', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', 'about:blank'],
    ],
    { stdio: 'ignore', detached: true },
  );
  for (let tries = 0; ; tries += 1) {
    try {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const [context] = browser.contexts();
      const page = context?.pages()[0] ?? (await context?.newPage());
      if (!page) throw new Error('no page');
      return { process: child, browser, page };
    } catch (problem) {
      if (tries > 100) throw problem;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
};

const kill = async ({ process: child }: Running) => {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await ended;
};

/** A PDF of about 2 MB that a reader opens. */
const bigPdf = (): Buffer => {
  const head =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>endobj\n';
  const stream = '% isi\n'.repeat(320_000);
  const body = `${head}4 0 obj<</Length ${stream.length}>>stream\n${stream}endstream endobj\n`;
  return Buffer.from(`${body}trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`);
};

const open = async (page: Page, screen: string) => {
  await page.goto(`${SITE}paket/?layanan=${SERVICE}#${screen}`);
  await page.locator('fieldset.bare:not([disabled]) form').first().waitFor();
};

const randomMs = (most: number) => Math.floor(Math.random() * most);
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The drafts and files of the device, read without the site's own code. */
const dump = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('siap-karantina');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not opened'));
    });
    const all = (name: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('not read'));
      });
    const files = (await all('files')) as { sha256: string; file: Blob }[];
    const hex = (bytes: ArrayBuffer) =>
      [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const hashes = await Promise.all(
      files.map(async ({ sha256, file }) => ({
        sha256,
        found: hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())),
      })),
    );
    const drafts = (await all('drafts')) as {
      id: string;
      application: { attached: { sha256: string }[] };
    }[];
    db.close();
    return { hashes, drafts };
  });

type Typed = { readonly text: string; readonly at: number };

const typeUntil = async (page: Page, stop: Promise<unknown>, typed: Typed[]) => {
  let stopped = false;
  void stop.then(() => {
    stopped = true;
  });
  await page.locator(FIELD).focus();
  let text = '';
  for (let index = 0; !stopped; index += 1) {
    const letter = 'abcdefghijklmnopqrstuvwxyz'[index % 26] ?? 'a';
    const sent = await page.keyboard.type(letter).then(
      () => true,
      () => false,
    );
    if (!sent) return;
    text += letter;
    typed.push({ text, at: Date.now() });
  }
};

const makePackage = async (page: Page, folder: string): Promise<string> => {
  await page.goto(`${SITE}paket/?layanan=${SERVICE}#akhir`);
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Unduh/ })
    .first()
    .click();
  const path = join(folder, 'paket.zip');
  await (await download).saveAs(path);
  return path;
};

const faults: string[] = [];
const missing: number[] = [];

const round = async (number: number, moment: Moment) => {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const profile = join(folder, 'profile');
  const fault = (what: string) => faults.push(`${number} ${moment}: ${what}`);
  let running = await start(profile);
  const { page } = running;
  const pdf = join(folder, 'besar.pdf');
  writeFileSync(pdf, bigPdf());
  const typed: Typed[] = [];
  let killedAt = 0;
  const killSoon = async (most: number) => {
    await sleep(randomMs(most));
    killedAt = Date.now();
    await kill(running);
  };
  if (moment === 'typing') {
    await open(page, 'konfirmasi');
    const killing = killSoon(4000);
    await typeUntil(page, killing, typed);
    await killing;
  } else if (moment === 'storing') {
    await open(page, 'dokumen');
    await page.locator('input[type=file]').first().setInputFiles(pdf);
    await killSoon(1500);
  } else if (moment === 'importing') {
    const made = await makePackage(page, folder);
    await page.locator('#berkas-paket').setInputFiles(made);
    await killSoon(800);
  } else {
    // What the site kept before files were kept by content.
    await page.goto(`${SITE}privasi/`);
    await page.evaluate(async (service) => {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('siap-karantina', 2);
        request.onupgradeneeded = () => {
          const db = request.result;
          db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
          db.createObjectStore('checks');
          db.createObjectStore('settings');
          db.createObjectStore('attachments', { keyPath: ['draftId', 'step', 'row', 'slot'] });
        };
        request.onsuccess = async () => {
          const bytes = new Uint8Array(2_000_000).fill(65);
          const hash = await crypto.subtle.digest('SHA-256', bytes);
          const sha256 = [...new Uint8Array(hash)].map((one) => one.toString(16).padStart(2, '0')).join('');
          const id = '0123456789abcdef01234567';
          const place = { step: 'dokumen', row: 0, slot: 'surat-keterangan-produk' };
          const meta = { fileName: 'a.pdf', mediaType: 'application/pdf', bytes: bytes.length, sha256 };
          const change = request.result.transaction(['drafts', 'attachments', 'settings'], 'readwrite');
          const at = '2026-11-20T02:00:00.000Z';
          change.objectStore('drafts').put({
            ...{ id, kind: 'form-1', serviceId: service, createdAt: at, updatedAt: at },
            application: {
              rows: { konfirmasi: [{ id: 0, values: { keterangan: 'lama' } }] },
              ...{ prepared: [], attached: [{ ...place, ...meta }] },
            },
          });
          change.objectStore('attachments').put({ draftId: id, ...place, meta, file: new Blob([bytes]) });
          change.objectStore('settings').put(id, `current-draft:${service}`);
          change.oncomplete = () => {
            request.result.close();
            resolve();
          };
          change.onabort = () => reject(change.error ?? new Error('aborted'));
        };
      });
    }, SERVICE);
    void page.goto(`${SITE}paket/?layanan=${SERVICE}#konfirmasi`).catch(() => undefined);
    await killSoon(1200);
  }
  running = await start(profile);
  await open(running.page, 'konfirmasi');
  const value = await running.page.locator(FIELD).inputValue();
  if (moment === 'migrating' && value !== 'lama') fault(`the entry of old reads “${value}”`);
  if (moment === 'typing') {
    const due = typed.filter(({ at }) => at <= killedAt - ALLOWED_MS).at(-1)?.text ?? '';
    // The last letter may have arrived though the browser died before it said so.
    const lost = typed.find(({ text, at }) => text.length > value.length && at <= killedAt);
    missing.push(lost ? killedAt - lost.at : 0);
    if (!value.startsWith(due)) fault(`“${value.slice(-12)}” where “${due.slice(-12)}” was due`);
  }
  const { hashes, drafts } = await dump(running.page);
  for (const { sha256, found } of hashes) if (sha256 !== found) fault('half a file');
  const kept = new Set(hashes.map(({ sha256 }) => sha256));
  for (const { application } of drafts)
    for (const { sha256 } of application.attached)
      if (!kept.has(sha256)) fault('a draft names a file that is gone');
  await kill(running);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

for (let number = 0; number < TIMES; number += 1) {
  const moment = MOMENTS[number % MOMENTS.length] ?? 'typing';
  await round(number + 1, moment);
  process.stdout.write('.');
}
missing.sort((a, b) => a - b);
console.log(
  `\n${TIMES} kills; typing missing: median ${missing[missing.length >> 1] ?? 0} ms, most ${missing.at(-1) ?? 0} ms`,
);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
