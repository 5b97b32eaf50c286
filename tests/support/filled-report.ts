import type { ApplicationAction } from '../../src/domain/submission/reduce.ts';

type Kind = 'form-1' | 'sp-1';
type Entries = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Entries that make a complete report, by step and field. All of them are made up. */
export const reportEntries = (kind: Kind): Entries => ({
  pemilik: {
    nama: 'PT Contoh Pengirim',
    alamat: 'Jalan Contoh 1\nYogyakarta',
    telepon: '0274000000',
    dikuasakan: 'ya',
    kuasaNama: 'Contoh Kuasa',
  },
  penerima: { nama: 'Toko Contoh', alamat: 'Jalan Contoh 2' },
  'media-pembawa': {
    ...(kind === 'sp-1' ? { jenis: 'psat', nama: 'Buah segar' } : { nama: 'Madu', kodeHs: '0409.00.00.00' }),
    jumlah: '1.000,5',
    satuan: 'kilogram',
    kemasan: '10 jeriken',
  },
  'asal-tujuan': {
    jenisLaporan: 'pengeluaran',
    provinsiAsal: 'Daerah Istimewa Yogyakarta',
    kabupatenAsal: 'Kabupaten Sleman',
    tempatPengeluaran: 'Tempat Contoh',
    provinsiTujuan: 'Bali',
    kabupatenTujuan: 'Kota Denpasar',
  },
  pengangkutan: { alatAngkut: 'Truk', tanggalBerangkat: '2026-12-01' },
  konfirmasi: { tanggalLapor: '2026-11-25', keterangan: 'Catatan contoh' },
});

/** The same as the values of a package. */
export const filledReport = (kind: Kind) => {
  const { 'media-pembawa': goods, ...steps } = reportEntries(kind);
  return { ...steps, dokumen: {}, 'media-pembawa': [goods] };
};

/** Slots of the files without which the report is not complete, for madu and for plants. */
const reportFiles = {
  'form-1': ['surat-keterangan-produk', 'surat-kuasa'],
  'sp-1': ['kartu-identitas', 'dokumen-lain'],
} as const;

/** The same as actions upon an empty application, the files ticked as at hand. */
export const reportActions = (kind: Kind): ApplicationAction[] => [
  ...Object.entries(reportEntries(kind)).flatMap(([step, fields]) =>
    Object.entries(fields).map(([field, value]) => ({ type: 'set' as const, step, row: '0', field, value })),
  ),
  ...reportFiles[kind].map((slot) => ({
    type: 'prepare' as const,
    file: { step: 'dokumen', row: '0', slot },
    ready: true,
  })),
];
