/** `npm run errands`: ten errands as a newcomer would do them on a phone, and how many pages each takes to its answer. */
import type { Page } from '@playwright/test';
import { inFreshPage, openSite } from './bench/site.ts';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';

/**
 * An errand: what is typed into the box of the home page, or the words of the link that is pressed there; the address
 * of the result that is opened, where the list itself does not answer; and the words that answer.
 */
export type Errand = {
  name: string;
  types?: string;
  presses?: string;
  opens?: RegExp;
  answer: RegExp;
};

/** The errands of a walk through the site, each with the answer that it asks for. */
export const ERRANDS: readonly Errand[] = [
  {
    name: 'bawa madu 20 kg ke Bali',
    presses: 'Madu',
    answer: /Surat Keterangan Produk asal Hewan/,
  },
  {
    name: 'kirim bibit durian ke Batam',
    types: 'kirim bibit durian ke batam',
    opens: /^\/layanan\/tumbuhan-/,
    answer: /sampai 21 hari/,
  },
  {
    name: 'harga karantina susu',
    types: 'harga karantina susu',
    opens: /^\/layanan\/susu-[^#]*#biaya$/,
    answer: /5\.000 \/ sertifikat/,
  },
  {
    name: 'surat kuasa perlu meterai?',
    types: 'surat kuasa perlu materai',
    opens: /^\/istilah\/#surat-kuasa$/,
    answer: /tidak menyebut meterai/,
  },
  {
    name: 'madu ditahan, apa hak saya',
    types: 'madu ditahan apa hak saya',
    opens: /^\/bila-ditahan\/$/,
    answer: /3 hari kerja/,
  },
  {
    name: 'vaksin rusak di jalan',
    types: 'vaksin rusak di jalan',
    opens: /^\/layanan\/vaksin-pemasukan-[^#]*#langkah-penolakan$/,
    answer: /ditemukan kemasan rusak, pecah, bocor/,
  },
  { name: 'berapa hari urus madu', types: 'berapa hari urus madu', answer: /^1 hari$/ },
  { name: 'apa itu KH-12', types: 'apa itu kh-12', answer: /telah diperiksa dan dinyatakan layak/ },
  {
    name: 'alamat kantor karantina',
    types: 'alamat kantor karantina',
    opens: /^\/kantor\/$/,
    answer: /bukan alamat jalan/,
  },
  { name: 'mau komplain', types: 'mau komplain', answer: /SMS 1708/ },
];

/** Results that somebody looks at before giving up. */
const LOOKED_AT = 3;

/** Pages seen from home on until the answer's, screens scrolled on it, and whether it is there at all. */
export type Done = { pages: number; screens: number; found: boolean };

const openResult = async (page: Page, opens: RegExp): Promise<void> => {
  await page.locator('main [role="row"]').first().waitFor();
  const links = page.locator('main [role="row"] > div > a');
  const first = (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))).slice(
    0,
    LOOKED_AT,
  );
  const at = first.findIndex((href) => opens.test(href));
  if (at < 0) throw new Error(`not among the first results: ${first.join(' ')}`);
  await links.nth(at).click();
  await page.waitForURL((url) => opens.test(url.pathname + url.hash));
};

/** Does an errand from the home page on. */
export const doErrand = async (page: Page, home: string, errand: Errand): Promise<Done> => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(home);
  let pages = 2;
  if (errand.presses) {
    await page.locator('main').getByRole('link', { name: errand.presses, exact: true }).click();
    await page.waitForURL((url) => url.pathname !== new URL(home).pathname);
  } else {
    await page.locator('#q').fill(errand.types ?? '');
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await page.waitForURL(/\/cari\//);
  }
  if (errand.opens) {
    await openResult(page, errand.opens);
    pages += 1;
  }
  const answer = page.locator('main').getByText(errand.answer).filter({ visible: true }).first();
  const found = await answer.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  );
  if (!found) return { pages, screens: 0, found };
  const bottom = await answer.evaluate((element) => element.getBoundingClientRect().top + 24);
  return { pages, screens: Math.max(0, Math.ceil(bottom / 640) - 1), found };
};

if (import.meta.main) {
  if (!ensureBrowser() || !ensureBuilt()) process.exit(1);
  const site = await openSite();
  try {
    console.log('pages  scrolled  errand');
    for (const errand of ERRANDS) {
      const { pages, screens, found } = await inFreshPage(site, (page) =>
        doErrand(page, `${site.address}/`, errand),
      );
      console.log(
        `${String(pages).padStart(5)}  ${String(screens).padStart(8)}  ${errand.name}${found ? '' : ': no answer'}`,
      );
    }
  } finally {
    await site.close();
  }
}
