import { serialise } from '../../../src/domain/package/serialise.ts';
import type { Paket } from '../../../src/domain/package/paket.ts';
import { pdfOf } from '../files.ts';
import { FILLED } from '../filled-application.ts';
import { forgeZip } from '../forge-zip.ts';
import { hashOf, packageOf } from '../package-files.ts';
import { paketAfter } from '../paket.ts';

type Rows = Readonly<Record<string, string>>;
/** The values of a package by step. */
export type SampleValues = Readonly<Record<string, Rows | readonly Rows[]>>;

/** Two goods and everything else a request can hold. All of it is made up. */
export const SAMPLE: SampleValues = {
  tujuan: {
    ...FILLED['tujuan'],
    kkp: 'KKP Kelas I Contoh',
  },
  penerima: {
    ...FILLED['penerima'],
    pelabuhanAsal: 'Merak',
    pelabuhanTujuan: 'Yokohama',
    namaKapal: 'MV Contoh',
    voyageNumber: 'VOY-001',
  },
  komoditas: { jenisKomoditas: 'alat-kesehatan', noInvoice: 'INV-001' },
  barang: [
    { namaBarang: 'Kursi roda', jumlah: '1.000', kemasan: 'Karton', negaraPenerbit: 'Indonesia' },
    { namaBarang: 'Tongkat', jumlah: '250', kemasan: 'Peti', negaraPenerbit: 'Jepang' },
  ],
  konfirmasi: {
    ...{ turunanTumbuhan: 'tidak', turunanHewan: 'ya', turunanIkan: 'tidak', bebasRadioaktif: 'ya' },
    ...{ containerSealNumber: 'CD098832', shippingMark: 'SHPM-1' },
    ...{ net: '1.012,5', satuanNet: 'ton', gross: '1.100', satuanGross: 'kg' },
  },
};

/** The papers of the sample: their slots, and the row of goods they belong to. */
const SLOTS: readonly (readonly [slot: string, row?: number])[] = [
  ['invoice'],
  ['registrasi-bpom'],
  ['ocean-bill-loading'],
  ['sertifikat-halal'],
  ['coa-fumigasi', 0],
  ['phytosanitary-certificate'],
];

/** A file of the sample; each has a size of its own, so that two that were swapped are noticed. */
export type SampleFile = {
  readonly slot: string;
  readonly row?: number;
  readonly fileName: string;
  readonly bytes: Uint8Array;
};

/** The files of the sample, as a package names them. */
export const SAMPLE_FILES: readonly SampleFile[] = SLOTS.map(([slot, row], index) => ({
  slot,
  ...(row === undefined ? {} : { row }),
  fileName: `${String(index + 1).padStart(2, '0')}-${slot}.pdf`,
  bytes: pdfOf({ padding: 1000 * (index + 1) }),
}));

/** A package as somebody chooses it in a browser. */
export type SampleZip = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

type Change = {
  readonly values?: SampleValues;
  readonly files?: readonly SampleFile[];
  readonly paket?: Partial<Record<keyof Paket, unknown>>;
};

/** The sample as a ZIP, with whatever differs. */
export const sampleZip = async ({
  values = SAMPLE,
  files = SAMPLE_FILES,
  paket = {},
}: Change = {}): Promise<SampleZip> => {
  const attachments = files.map(({ bytes, ...file }) => ({
    ...file,
    mediaType: 'application/pdf',
    bytes: bytes.length,
    sha256: hashOf(bytes),
  }));
  const json = serialise({ ...paketAfter(), values, attachments, ...paket } as Paket);
  const blob = forgeZip(
    packageOf(
      json,
      files.map(({ fileName, bytes }) => ({ name: `lampiran/${fileName}`, bytes })),
    ),
  );
  return {
    name: 'paket-contoh.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(await blob.arrayBuffer()),
  };
};
