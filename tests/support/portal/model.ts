/** How a field of the replica is entered. */
export type ReplicaKind = 'text' | 'long' | 'date' | 'number' | 'select' | 'radio' | 'file';

/** A field of the replica: where its value comes from in a package, and what the portal itself writes at it. */
export type ReplicaField = {
  /** Key of the field in a package, and its name on the page unless a style has another. */
  readonly key: string;
  readonly label: string;
  readonly kind: ReplicaKind;
  readonly options?: readonly string[];
  readonly required?: boolean;
  readonly most?: number;
};

/** Fields of a screen under one heading. */
export type ReplicaGroup = { readonly title: string; readonly fields: readonly ReplicaField[] };

/** A screen of the request, in the portal's order. */
export type ReplicaScreen = {
  readonly id: string;
  readonly title: string;
  readonly repeats?: boolean;
  readonly groups: readonly ReplicaGroup[];
};

const LAND = ['Brazil', 'Indonesia', 'Jepang', 'Singapura'];
const field = (
  key: string,
  label: string,
  kind: ReplicaKind,
  more: Partial<ReplicaField> = {},
): ReplicaField => ({
  key,
  label,
  kind,
  ...more,
});
const must = { required: true };
const party = (who: 'pengirim' | 'penerima') => [
  field(`${who}Nama`, 'Nama', 'text', must),
  field(`${who}NoTelp`, 'No. Telp', 'text', { ...must, most: 20 }),
  field(`${who}PenanggungJawab`, 'Penanggung Jawab', 'text', must),
  field(`${who}Alamat`, 'Alamat', 'long', must),
];
const yesNo = { options: ['Ya', 'Tidak'] };
const units = { options: ['kg', 'ton'] };

/**
 * The five screens of a request as the guide of the portal shows them. Labels differ from this site's by what a later
 * version of a portal may change: stars, stops, capitals, a word.
 */
export const SCREENS: readonly ReplicaScreen[] = [
  {
    id: 'tujuan',
    title: 'Tujuan Tempat Pelayanan',
    groups: [
      {
        title: 'Data Tujuan Layanan',
        fields: [
          field('tanggalAju', 'Tgl. Aju', 'date', must),
          field('jenisLayanan', 'Jenis Layanan', 'radio', { ...must, options: ['Ekspor', 'Impor'] }),
          field('lokasiLayanan', 'Lokasi Layanan', 'radio', {
            ...must,
            options: ['Pelabuhan', 'Bandara', 'PLBD'],
          }),
          field('kkp', 'KKP', 'select', { options: ['KKP Kelas I Contoh', 'KKP Kelas II Contoh'] }),
          field('wilker', 'Wilker', 'select', { ...must, options: ['Bandung', 'Wilker Contoh'] }),
        ],
      },
    ],
  },
  {
    id: 'penerima',
    title: 'Data Penerima',
    groups: [
      { title: 'Eksportir/Importir', fields: party('pengirim') },
      { title: 'Pembeli/Penerima', fields: party('penerima') },
      {
        title: 'Negara dan Pelabuhan',
        fields: [
          field('negaraAsal', 'Negara Asal', 'select', { options: LAND }),
          field('pelabuhanAsal', 'Pelabuhan Asal', 'text'),
          field('negaraTujuan', 'Negara Tujuan', 'select', { options: LAND }),
          field('pelabuhanTujuan', 'Pelabuhan Tujuan', 'text'),
          field('namaKapal', 'Nama Kapal', 'text'),
          field('voyageNumber', 'Voyage No.', 'text'),
        ],
      },
    ],
  },
  {
    id: 'komoditas',
    title: 'Data Komoditas',
    groups: [
      {
        title: 'Data Komoditas',
        fields: [
          field('jenisKomoditas', 'Jenis Komoditas', 'select', {
            ...must,
            options: ['Obat', 'Makanan', 'Kosmetika', 'Alat Kesehatan', 'Bahan Adiktif'],
          }),
          field('noInvoice', 'Nomor Invoice', 'text', { ...must, most: 30 }),
          field('invoice', 'File Invoice', 'file'),
          field('registrasi-bpom', 'File Registrasi BPOM', 'file'),
          field('pemberitahuan-ekspor-impor', 'File Pemberitahuan Ekspor/Impor Barang', 'file'),
          field('ocean-bill-loading', 'File Ocean Bill of Lading', 'file'),
          field('sertifikat-halal', 'File Sertifikat Halal', 'file'),
          field('lainnya', 'File Lainnya', 'file'),
        ],
      },
    ],
  },
  {
    id: 'barang',
    title: 'Data Detail Barang',
    repeats: true,
    groups: [
      {
        title: 'Form Detail Barang',
        fields: [
          field('namaBarang', 'Nama Barang', 'text', must),
          field('jumlah', 'Jumlah', 'number', must),
          field('kemasan', 'Kemasan', 'text', must),
          field('coa-fumigasi', 'File COA/Fumigasi', 'file'),
          field('negaraPenerbit', 'Negara Penerbit', 'select', { ...must, options: LAND }),
        ],
      },
    ],
  },
  {
    id: 'konfirmasi',
    title: 'Konfirmasi Data Pengajuan',
    groups: [
      {
        title: 'Pertanyaan',
        fields: [
          field(
            'turunanTumbuhan',
            'Apakah produk berasal dari turunan atau deviate tumbuh-tumbuhan?',
            'radio',
            yesNo,
          ),
          field('turunanHewan', 'Apakah produk berasal dari turunan atau deviate hewan?', 'radio', yesNo),
          field('turunanIkan', 'Apakah produk berasal dari turunan atau deviate ikan?', 'radio', yesNo),
          field('bebasRadioaktif', 'Apakah produk bebas zat radioaktif?', 'radio', yesNo),
          field('phytosanitary-certificate', 'File Phytosanitary Certificate', 'file'),
        ],
      },
      {
        title: 'Kemasan',
        fields: [
          field('containerSealNumber', 'Container / Seal Number', 'text'),
          field('shippingMark', 'Shipping Mark', 'text'),
          field('net', 'Net', 'text'),
          field('satuanNet', 'Satuan Net', 'select', units),
          field('gross', 'Gross', 'text'),
          field('satuanGross', 'Satuan Gross', 'select', units),
        ],
      },
    ],
  },
];

/** What the portal takes of a file. */
export const FILE_LIMITS = { bytes: 2_097_152, accept: '.pdf,.jpg,.jpeg,.png' };
