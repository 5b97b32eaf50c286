/**
 * Units in which a tariff may be counted. Mass units convert into one another;
 * all others stand for themselves.
 */
export const UNIT_NAMES = [
  'gram',
  'kilogram',
  'kuintal',
  'ton',
  'biji',
  'batang',
  'butir',
  'lembar',
  'kemasan',
  'koli',
  'm3',
  'sampel',
  'sertifikat',
  'ekor',
  'koloni',
  'buku',
  'GT',
  'kapal',
  'pesawat',
  'mobil',
  'peti kemas',
  'laboratorium',
  'pemeriksaan',
  'parameter',
  'penyakit',
  'preparat',
  'foto',
  'isolat',
  'flask',
  'bahan uji',
  'boks',
  'paket (50 botol)',
  'paket (50 ampul)',
  'kali timbang',
  'kali perlakuan',
  'orang per kali',
  'ekor per hari',
  'ekor per perlakuan',
  'koloni per hari',
  'kandang per hari',
  'boks per hari',
  'kamar per hari',
  'buah per hari',
  'unit per hari',
  'm2 per hari',
  'm3 per hari',
  'm3 per jam',
  'hari',
  'jam',
  '8 jam',
  'sampel per target',
  'sampel per golongan',
  'sampel per parameter',
  'sampel per unsur',
  'sampel per penyakit',
  'sampel per jenis primer',
  'sampel per paket',
] as const;
export type UnitName = (typeof UNIT_NAMES)[number];

/** Kinds of application; the name stands in `paket.json` and in the file name. */
export const PACKAGE_KINDS = ['health-certificate', 'form-1', 'sp-1'] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];

/** Most characters of a title and of one value, rows of one step, files, and bytes of one file in a package; more is refused on opening. */
export const PACKAGE_LIMITS = {
  title: 200,
  value: 5000,
  rows: 500,
  files: 500,
  fileBytes: 10_000_000,
} as const;

/** Most UTF-16 units of the visitor's remarks. */
export const DRAFT_LIMITS = { remarks: 2000 } as const;

/** Name of an attachment in `lampiran/`: its place among them, its slot, and the ending of its media type. */
export const ATTACHMENT_NAME = /^\d{2,3}-[a-z0-9]+(-[a-z0-9]+)*\.(pdf|jpg|png)$/;

/** Media types of attachments: those the portal takes. */
export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** Most UTF-16 units of a No. Aju: this site's own limit, wide enough for any spelling of the 12 digits seen. */
export const APPLICATION_NUMBER_LENGTH = 40;

/** Most items of a revision and rows of a step, and most UTF-16 units of its texts; what is more is refused. */
export const REVISION_LIMITS = {
  items: 40,
  rows: 500,
  note: 500,
  label: 100,
  applicationNumber: APPLICATION_NUMBER_LENGTH,
} as const;
