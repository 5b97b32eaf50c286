import { spokenTree } from '../support/spoken-tree.ts';
import { expect, test } from '../support/test.ts';

/** One page of each template. */
const TEMPLATES = {
  beranda: '/',
  layanan: '/layanan/madu-pengeluaran-antar-area/',
  'daftar-layanan': '/layanan/',
  peraturan: '/peraturan/uu-21-2019/',
  dokumen: '/dokumen/kh-12/',
  istilah: '/istilah/',
  panduan: '/panduan/billing/',
  tarif: '/tarif/?layanan=susu-pengeluaran-antar-area',
  periksa: '/periksa/madu-pengeluaran-antar-area/',
  paket: '/paket/?layanan=health-certificate-omkaba',
  berkas: '/berkas/',
  cari: '/cari/?q=madu',
  petugas: '/petugas/',
  'bila-ditahan': '/bila-ditahan/',
  kantor: '/kantor/',
  perubahan: '/perubahan/',
} as const;

/** What comes later than the page itself. */
const LATE: Partial<Record<keyof typeof TEMPLATES, string>> = {
  cari: '[role="row"]',
  paket: 'main form :is(input, select)',
  berkas: 'main :is(button, input)',
  petugas: 'main [role="combobox"]',
};

for (const [name, address] of Object.entries(TEMPLATES) as [keyof typeof TEMPLATES, string][])
  test(`a screen reader finds its way on the template ${name} by the same names`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const late = LATE[name];
    if (late) await expect(page.locator(late).first()).toBeVisible();
    expect(await spokenTree(page)).toMatchSnapshot(['spoken', `${name}.txt`]);
  });

test('what is written down of a screen reader changes with a name and with a control', async ({ page }) => {
  await page.goto('/');
  const before = await spokenTree(page);
  await page.getByRole('button', { name: 'Cari', exact: true }).evaluate((button) => {
    button.textContent = 'Telusuri';
  });
  const renamed = await spokenTree(page);
  expect(renamed).not.toBe(before);
  await page.locator('#q').evaluate((box) => box.removeAttribute('id'));
  expect(await spokenTree(page)).not.toBe(renamed);
});
