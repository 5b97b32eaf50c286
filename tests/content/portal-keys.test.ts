import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';

const { content } = loadContent(join(import.meta.dirname, '..', '..', 'content'));
const portal = content.portal.get('health-certificate')?.data;

const keysOf = (wanted: (field: { type: string; required: boolean; enteredOn: string | null }) => boolean) =>
  Object.fromEntries(
    (portal?.screens ?? []).map(({ id, groups }) => [
      id,
      groups.flatMap(({ fields }) => fields.filter(wanted).map(({ key }) => key)),
    ]),
  );

it('keeps every field key of the portal, on its screen and in its order, because saved packages hold them', () => {
  expect(keysOf(({ type }) => type !== 'berkas')).toEqual({
    akun: [
      'noIzinPerusahaan',
      'namaPerusahaan',
      'provinsi',
      'kabupatenKota',
      'alamat',
      'noTelepon',
      'npwp',
      'kkp',
      'indukWilker',
      'email',
      'password',
      'konfirmasiPassword',
    ],
    tujuan: [
      'tanggalAju',
      'jenisLayanan',
      'lokasiLayanan',
      'kkp',
      'wilker',
      'namaPerusahaan',
      'noTeleponPerusahaan',
      'alamatPerusahaan',
    ],
    penerima: [
      'pengirimNama',
      'pengirimNoTelp',
      'pengirimPenanggungJawab',
      'pengirimAlamat',
      'penerimaNama',
      'penerimaNoTelp',
      'penerimaPenanggungJawab',
      'penerimaAlamat',
      'negaraAsal',
      'pelabuhanAsal',
      'negaraTujuan',
      'pelabuhanTujuan',
      'namaKapal',
      'voyageNumber',
    ],
    komoditas: ['jenisKomoditas', 'noInvoice'],
    barang: ['namaBarang', 'jumlah', 'kemasan', 'negaraPenerbit'],
    konfirmasi: [
      'turunanTumbuhan',
      'turunanHewan',
      'turunanIkan',
      'bebasRadioaktif',
      'containerSealNumber',
      'shippingMark',
      'net',
      'satuanNet',
      'gross',
      'satuanGross',
    ],
    billing: [
      'tanggalLayanan',
      'npwp',
      'jenisLayanan',
      'lokasiLayanan',
      'jenisKomoditas',
      'jumlah',
      'satuan',
      'totalTagihan',
    ],
  });
});

it('keeps every attachment slot, because the numbers of attachments follow the portal’s order', () => {
  expect(keysOf(({ type }) => type === 'berkas')).toEqual({
    akun: [],
    tujuan: [],
    penerima: [],
    komoditas: [
      'invoice',
      'registrasi-bpom',
      'pemberitahuan-ekspor-impor',
      'ocean-bill-loading',
      'sertifikat-halal',
      'lainnya',
    ],
    barang: ['coa-fumigasi'],
    konfirmasi: ['phytosanitary-certificate', 'sertifikat-karantina-ikan'],
    billing: [],
  });
});

it('stars the fields that the source stars, and no other', () => {
  expect(keysOf(({ required }) => required)).toEqual({
    akun: [
      'noIzinPerusahaan',
      'namaPerusahaan',
      'provinsi',
      'kabupatenKota',
      'alamat',
      'noTelepon',
      'kkp',
      'indukWilker',
      'email',
      'password',
      'konfirmasiPassword',
    ],
    tujuan: ['tanggalAju', 'jenisLayanan', 'lokasiLayanan', 'wilker'],
    penerima: [
      'pengirimNama',
      'pengirimNoTelp',
      'pengirimPenanggungJawab',
      'pengirimAlamat',
      'penerimaNama',
      'penerimaNoTelp',
      'penerimaPenanggungJawab',
      'penerimaAlamat',
    ],
    komoditas: ['jenisKomoditas', 'noInvoice'],
    barang: ['namaBarang', 'jumlah', 'kemasan', 'negaraPenerbit'],
    konfirmasi: [],
    billing: ['tanggalLayanan', 'npwp'],
  });
});

it('says of nothing on the confirmation screen where it is entered, because the source does not', () => {
  const entered = keysOf(({ enteredOn }) => enteredOn !== null);
  expect(entered['konfirmasi']).toEqual([]);
});

it('takes files of at most 2048 KB in the four formats of the source', () => {
  expect(portal?.files.maxBytes).toBe(2048 * 1024);
  expect(portal?.files.extensions).toEqual(['pdf', 'jpeg', 'jpg', 'png']);
});

const stepsOf = (id: 'form-1' | 'sp-1', wanted: (type: string) => boolean) =>
  Object.fromEntries(
    (content.forms.get(id)?.data.steps ?? []).map((step) => [
      step.id,
      step.groups.flatMap(({ fields }) => fields.filter(({ type }) => wanted(type)).map(({ key }) => key)),
    ]),
  );

const report = (goods: readonly string[]) => ({
  pemilik: [
    'nama',
    'penanggungJawab',
    'noIdentitas',
    'alamat',
    'telepon',
    'dikuasakan',
    'kuasaNama',
    'kuasaTelepon',
  ],
  penerima: ['nama', 'alamat', 'telepon'],
  'media-pembawa': [...goods, 'nama', 'kodeHs', 'jumlah', 'satuan', 'kemasan'],
  'asal-tujuan': [
    'jenisLaporan',
    'provinsiAsal',
    'kabupatenAsal',
    'tempatPengeluaran',
    'provinsiTujuan',
    'kabupatenTujuan',
    'tempatPemasukan',
  ],
  pengangkutan: ['alatAngkut', 'nomorAngkut', 'tanggalBerangkat', 'tanggalTiba'],
  dokumen: [],
  konfirmasi: ['tanggalLapor', 'keterangan'],
});

it('keeps every field key of the forms in this site’s own layout, because saved packages hold them', () => {
  expect(stepsOf('form-1', (type) => type !== 'berkas')).toEqual(report([]));
  expect(stepsOf('sp-1', (type) => type !== 'berkas')).toEqual(report(['jenis']));
});

it('keeps every attachment slot of those forms', () => {
  const isFile = (type: string) => type === 'berkas';
  expect(stepsOf('form-1', isFile)['dokumen']).toEqual([
    'surat-keterangan-produk',
    'surat-keterangan-asal',
    'surat-keterangan-benda-lain',
    'hasil-laboratorium-skpah',
    'hasil-uji-laboratorium',
    'kartu-identitas',
    'surat-kuasa',
  ]);
  expect(stepsOf('sp-1', isFile)['dokumen']).toEqual(['kartu-identitas', 'dokumen-lain']);
});
