import { HOSTILE } from '../support/hostile-packages.ts';
import { KNOWN_FIELDS, showPage } from '../support/portal/page-of.ts';
import { SAMPLE, sampleZip, type SampleValues } from '../support/portal/sample-package.ts';
import { expect, loadPackage, reportOf, test } from '../support/portal/test.ts';

const value = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).value`;

test('nothing is asked of any server and no form is sent while a screen is filled', async ({
  page,
  portal,
  portalUrl,
}) => {
  await page.addInitScript(() => {
    addEventListener('submit', () => Object.assign(globalThis, { sent: true }), true);
  });
  await page.goto(`${portalUrl}/permintaan/penerima/`);
  const before = [...portal.asked];
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await loadPackage(page, await sampleZip());
  await expect(reportOf(page)).toHaveAttribute('data-terisi', '14');
  expect(portal.asked).toEqual(before);
  expect(asked).toEqual([]);
  expect(
    await page.evaluate(() => ({
      sent: 'sent' in globalThis,
      kept: localStorage.length + sessionStorage.length,
    })),
  ).toEqual({ sent: false, kept: 0 });
});

test('one button is added, with a report that is read out', async ({ page, portalUrl }) => {
  await page.goto(`${portalUrl}/permintaan/penerima/`);
  await expect(page.getByRole('button', { name: 'Muat paket SiapKarantina', exact: true })).toHaveCount(1);
  await expect(page.getByRole('button')).toHaveCount(2);
  await expect(reportOf(page)).toHaveAttribute('role', 'status');
  await expect(reportOf(page)).toHaveAttribute('data-paket-versi', '2');
});

test('what was filled is undone, files and rows included', async ({ page, portalUrl }) => {
  await page.goto(`${portalUrl}/permintaan/barang/`);
  await loadPackage(page, await sampleZip());
  await expect(page.locator('.baris')).toHaveCount(2);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(reportOf(page)).toContainText('Isian dikembalikan');
  await expect(page.locator('.baris')).toHaveCount(1);
  for (const field of await page.locator('main input').all()) await expect(field).toHaveValue('');
  expect(await page.evaluate(value('main select'))).toBe('');
});

test('another entry is left until “Timpa” is pressed', async ({ page, portalUrl }) => {
  await page.goto(`${portalUrl}/permintaan/penerima/`);
  const name = page.locator('#id-pengirimNama');
  await name.fill('PT Lain');
  await loadPackage(page, await sampleZip());
  await expect(name).toHaveValue('PT Lain');
  await expect(reportOf(page)).toHaveAttribute('data-dibiarkan', '1');
  await page.getByRole('button', { name: 'Timpa' }).click();
  await expect(name).toHaveValue('PT Contoh Ekspor');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(name).toHaveValue('PT Lain');
});

test('of two fields with one label neither is filled, and it is said', async ({ page, portalUrl }) => {
  await showPage(
    page,
    portalUrl,
    `${KNOWN_FIELDS}<p><label for="k">Nama Kapal</label><input id="k"></p><p><label for="l">Nama kapal *</label><input id="l"></p>`,
  );
  await loadPackage(page, await sampleZip());
  await expect(page.locator('#k')).toHaveValue('');
  await expect(page.locator('#l')).toHaveValue('');
  await expect(reportOf(page)).toContainText('Nama Kapal: ada dua isian');
  await expect(reportOf(page)).toHaveAttribute('data-terisi', '4');
});

test('swapped labels of the countries are filled neither way', async ({ page, portalUrl }) => {
  await showPage(
    page,
    portalUrl,
    `${KNOWN_FIELDS}<p><label for="negara_tujuan">Negara Asal</label><input id="negara_tujuan" name="negara_tujuan"></p>
<p><label for="negara_asal">Negara Tujuan</label><input id="negara_asal" name="negara_asal"></p>`,
  );
  await loadPackage(page, await sampleZip());
  await expect(page.locator('#negara_asal')).toHaveValue('');
  await expect(page.locator('#negara_tujuan')).toHaveValue('');
  await expect(reportOf(page)).toContainText('Negara Asal: labelnya berlawanan');
  await expect(reportOf(page)).toContainText('Negara Tujuan: labelnya berlawanan');
});

test('a page that is drawn anew while it is filled is filled all the same', async ({ page, portalUrl }) => {
  const script = `const form = document.querySelector('#isi'); let busy = false;
document.addEventListener('input', ({ target }) => { if (target.closest('#isi')) setTimeout(() => {
  const values = [...form.querySelectorAll('input')].map((one) => one.value);
  form.replaceChildren(...[...form.children].map((one) => one.cloneNode(true)));
  [...form.querySelectorAll('input')].forEach((one, at) => { one.value = values[at]; });
}); });`;
  await showPage(page, portalUrl, `<div id="isi">${KNOWN_FIELDS}</div>`, script);
  await loadPackage(page, await sampleZip());
  await expect(reportOf(page)).toHaveAttribute('data-terisi', '4');
  await expect(page.locator('#a')).toHaveValue('PT Contoh Ekspor');
  await expect(page.locator('#d')).toHaveValue(/Jalan Contoh 1/);
});

test('what a field refuses is said and left empty', async ({ page, portalUrl }) => {
  const fields = `<p><label for="k">Nama Kapal</label><input id="k" maxlength="3"></p>
<p><label for="v">Voyage Number</label><input id="v" pattern="[0-9]+"></p>
<p><label for="n">Negara Asal</label><select id="n"><option value="">(Pilih)</option><option>Brazil</option></select></p>
<p><label for="p">Pelabuhan Asal</label><input id="p" readonly></p>
<p><label for="q">Pelabuhan Tujuan</label><input id="q"></p>`;
  await showPage(
    page,
    portalUrl,
    KNOWN_FIELDS + fields,
    `document.querySelector('#q').addEventListener('input', ({ target }) => { setTimeout(() => { target.value = ''; }); });`,
  );
  await loadPackage(page, await sampleZip());
  await expect(reportOf(page)).toHaveAttribute('data-terisi', '4');
  await expect(reportOf(page)).toHaveAttribute('data-ditolak', '5');
  for (const id of ['k', 'v', 'n', 'p', 'q']) await expect(page.locator(`#${id}`)).toHaveValue('');
});

for (const path of ['/masuk/', '/daftar/', '/beranda/', '/billing/'])
  test(`${path} is not the form: nothing is filled there`, async ({ page, portalUrl }) => {
    await page.goto(portalUrl + path);
    await loadPackage(page, await sampleZip());
    await expect(reportOf(page)).toContainText('bukan formulir yang dikenal');
    for (const field of await page.locator('main input').all()) await expect(field).toHaveValue('');
  });

test('a damaged or forged package is refused with a reason', async ({ page, portalUrl }) => {
  await page.goto(`${portalUrl}/permintaan/penerima/`);
  const some = [
    'a text',
    'half a package',
    'a wrong sum in both headers',
    'a manifest of something else',
    'a newer schema',
    'a key of the prototype among the values',
  ];
  for (const [what, , make] of HOSTILE.filter(([one]) => some.includes(one))) {
    const buffer = Buffer.from(await make().arrayBuffer());
    await loadPackage(page, { name: 'a.zip', mimeType: 'application/zip', buffer });
    await expect(reportOf(page), what).toContainText('Tidak ada yang diisi.');
    await expect(page.locator('#id-pengirimNama'), what).toHaveValue('');
  }
});

const SCRIPT = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>{terisi}${1+1}';
const hostile = (values: SampleValues): SampleValues =>
  Object.fromEntries(
    Object.entries(values).map(([step, rows]) => [
      step,
      Array.isArray(rows)
        ? rows.map((row: object) => Object.fromEntries(Object.keys(row).map((key) => [key, SCRIPT])))
        : Object.fromEntries(Object.keys(rows).map((key) => [key, SCRIPT])),
    ]),
  );

test('a package with a script in every text fills texts, and nothing runs', async ({ page, portalUrl }) => {
  await page.goto(`${portalUrl}/permintaan/penerima/`);
  await loadPackage(page, await sampleZip({ values: hostile(SAMPLE) }));
  await expect(page.locator('#id-penerimaNama')).toHaveValue(SCRIPT);
  await expect(reportOf(page).locator('img, script')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

test('a package of another kind is named as such, and what fits by its label is filled', async ({
  page,
  portalUrl,
}) => {
  await showPage(
    page,
    portalUrl,
    `<p><label for="a">Nama Barang</label><input id="a"></p><p><label for="b">Jumlah</label><input id="b"></p><p><label for="c">Kemasan</label><input id="c"></p>`,
  );
  const values = { muatan: { namaBarang: 'Madu', jumlah: '12', kemasan: 'Drum' } };
  await loadPackage(page, await sampleZip({ values, files: [], paket: { kind: 'form-1' } }));
  await expect(reportOf(page)).toContainText('form-1');
  await expect(page.locator('#a')).toHaveValue('Madu');
  await expect(reportOf(page)).toHaveAttribute('data-terisi', '3');
});

test('a version of the contract that is unknown is said', async ({ page, portalUrl }) => {
  await page.route(`${portalUrl}/versi/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>v</title>${KNOWN_FIELDS}<script src="/modul/siap-karantina.js" data-paket-versi="9"></script>`,
    }),
  );
  await page.goto(`${portalUrl}/versi/`);
  await loadPackage(page, await sampleZip());
  await expect(reportOf(page)).toContainText('versi 9');
  await expect(page.locator('#a')).toHaveValue('');
});
