import { z } from 'zod';
import { ATTACHMENT_NAME, DRAFT_LIMITS, MEDIA_TYPES, PACKAGE_LIMITS, REVISION_LIMITS } from './vocabulary.ts';

/*
 * `paket.json`, schema versions 1 and 2. It describes drafts and complete applications alike: whether everything
 * the portal stars is there is a question of readiness, not of form, and an unfinished draft must reopen.
 */

const entry = z.string().min(1).max(PACKAGE_LIMITS.value);
const note = z.string().min(1).max(PACKAGE_LIMITS.title);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const place = { slot: slug, row: z.int().nonnegative().optional() };

/** An object of optional texts under the given keys. */
const entries = <K extends string>(...keys: K[]) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, entry.optional()])) as Record<K, z.ZodOptional<z.ZodString>>,
  );

/** Entered values of a Health Certificate request, by screen of the portal; keys are those of `content/portal/`. */
export const healthCertificateValues = z.strictObject({
  tujuan: entries(
    'tanggalAju',
    'jenisLayanan',
    'lokasiLayanan',
    'kkp',
    'wilker',
    'namaPerusahaan',
    'noTeleponPerusahaan',
    'alamatPerusahaan',
  ),
  penerima: entries(
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
  ),
  komoditas: entries('jenisKomoditas', 'noInvoice'),
  barang: z.array(entries('namaBarang', 'jumlah', 'kemasan', 'negaraPenerbit')).max(PACKAGE_LIMITS.rows),
  konfirmasi: entries(
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
  ),
});

/** Entered values of a form of this site's own layout, as in `content/portal/form-1.yaml`. */
const reportValues = (...goods: string[]) =>
  z.strictObject({
    pemilik: entries(
      'nama',
      'penanggungJawab',
      'noIdentitas',
      'alamat',
      'telepon',
      'dikuasakan',
      'kuasaNama',
      'kuasaTelepon',
    ),
    penerima: entries('nama', 'alamat', 'telepon'),
    'media-pembawa': z
      .array(entries(...goods, 'nama', 'kodeHs', 'jumlah', 'satuan', 'kemasan'))
      .max(PACKAGE_LIMITS.rows),
    'asal-tujuan': entries(
      'jenisLaporan',
      'provinsiAsal',
      'kabupatenAsal',
      'tempatPengeluaran',
      'provinsiTujuan',
      'kabupatenTujuan',
      'tempatPemasukan',
    ),
    pengangkutan: entries('alatAngkut', 'nomorAngkut', 'tanggalBerangkat', 'tanggalTiba'),
    dokumen: entries(),
    konfirmasi: entries('tanggalLapor', 'keterangan'),
  });

/** A file in `lampiran/`; `row` counts the rows of its step from 0, where the step repeats. */
const attachment = z.strictObject({
  ...place,
  fileName: z.string().max(100).regex(ATTACHMENT_NAME),
  mediaType: z.enum(MEDIA_TYPES),
  bytes: z.int().nonnegative().max(PACKAGE_LIMITS.fileBytes),
  sha256,
});

const head = {
  serviceId: slug,
  contentVersion: z.string().regex(/^[0-9a-f]{12}$/),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** What the visitor calls it. */
  title: note.optional(),
  /** No. Aju, as typed once the portal gave it. */
  applicationNumber: note.optional(),
  /** Someone else files for the owner. */
  represented: z.boolean().optional(),
  /** When the visitor marked it as sent. */
  sentAt: z.iso.datetime().optional(),
  /** Slots whose file the visitor has at hand but has not attached. */
  preparedFiles: z.array(z.strictObject(place)).max(PACKAGE_LIMITS.files),
  attachments: z.array(attachment).max(PACKAGE_LIMITS.files),
};

/** The whole application as it stands in a package. It has no place for a password. */
export const paketV1 = z.discriminatedUnion('kind', [
  z.strictObject({
    schemaVersion: z.literal(1),
    ...head,
    kind: z.literal('health-certificate'),
    values: healthCertificateValues,
  }),
  z.strictObject({ schemaVersion: z.literal(1), ...head, kind: z.literal('form-1'), values: reportValues() }),
  z.strictObject({
    schemaVersion: z.literal(1),
    ...head,
    kind: z.literal('sp-1'),
    values: reportValues('jenis'),
  }),
]);

/** Slots whose file the visitor states not to need. */
const declinedFiles = head.preparedFiles.optional();

const said = { text: z.string().min(1).max(REVISION_LIMITS.note), done: z.boolean() };
const label = z.string().min(1).max(300);

/** What an officer sent it back for; `before` is the application as it was then, for a report of what changed. */
const revisionOf = (values: z.ZodType) =>
  z.strictObject({
    number: z.int().min(1).max(999),
    issuedAt: z.iso.datetime().optional(),
    takenAt: z.iso.datetime(),
    notes: z
      .array(
        z.union([
          z.strictObject({
            place: z.strictObject({ step: label, field: label, row: z.int().nonnegative().optional() }),
            ...said,
          }),
          z.strictObject({ label, ...said }),
        ]),
      )
      .max(REVISION_LIMITS.items),
    before: z.strictObject({
      values,
      preparedFiles: head.preparedFiles,
      declinedFiles,
      attachments: head.attachments,
      rows: z.record(slug, z.array(z.int().nonnegative().nullable()).max(PACKAGE_LIMITS.rows)),
    }),
  });

const second = <V extends z.ZodType>(values: V) => ({
  schemaVersion: z.literal(2),
  ...head,
  values,
  declinedFiles,
  /** The visitor's own remarks. */
  remarks: z.string().min(1).max(DRAFT_LIMITS.remarks).optional(),
  revision: revisionOf(values).optional(),
});

/** Version 2: the revision and the remarks travel too. */
export const paketV2 = z.discriminatedUnion('kind', [
  z.strictObject({ ...second(healthCertificateValues), kind: z.literal('health-certificate') }),
  z.strictObject({ ...second(reportValues()), kind: z.literal('form-1') }),
  z.strictObject({ ...second(reportValues('jenis')), kind: z.literal('sp-1') }),
]);
