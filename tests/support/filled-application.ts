import type { ApplicationAction } from '../../src/domain/submission/reduce.ts';

/** Entries that make a complete Health Certificate request, by step and field. All of them are made up. */
export const FILLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tujuan: {
    tanggalAju: '2026-11-20',
    jenisLayanan: 'ekspor',
    lokasiLayanan: 'pelabuhan',
    wilker: 'Wilker Contoh',
  },
  penerima: {
    pengirimNama: 'PT Contoh Ekspor',
    pengirimNoTelp: '0274000000',
    pengirimPenanggungJawab: 'Penanggung Jawab Satu',
    pengirimAlamat: 'Jalan Contoh 1\nYogyakarta',
    penerimaNama: 'Contoh & “Penerima” Ltd',
    penerimaNoTelp: '081200000000',
    penerimaPenanggungJawab: 'Penanggung Jawab Dua',
    penerimaAlamat: 'Contoh Street 2',
    negaraAsal: 'Indonesia',
    negaraTujuan: 'Jepang',
  },
  komoditas: { jenisKomoditas: 'alat-kesehatan', noInvoice: 'INV-001' },
  barang: { namaBarang: 'Kursi roda', jumlah: '1.000', kemasan: 'Karton', negaraPenerbit: 'Indonesia' },
  konfirmasi: {
    ...{ turunanTumbuhan: 'tidak', turunanHewan: 'tidak', turunanIkan: 'tidak', bebasRadioaktif: 'ya' },
    ...{ net: '12,5', satuanNet: 'ton' },
  },
};

/** The same as actions upon an empty application. */
export const filledActions: readonly ApplicationAction[] = Object.entries(FILLED).flatMap(([step, fields]) =>
  Object.entries(fields).map(([field, value]) => ({ type: 'set' as const, step, row: '0', field, value })),
);
