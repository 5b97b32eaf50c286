import { z } from 'zod';
import { text } from './fields.ts';
import { portalView } from './portal-view.ts';
import { provenance } from './provenance.ts';

/** How a field is entered; `daftar` is a list that the source does not show, and is typed. */
const FIELD_TYPES = [
  'teks',
  'teks-panjang',
  'angka',
  'tanggal',
  'telepon',
  'email',
  'npwp',
  'kata-sandi',
  'pilihan',
  'daftar',
  'ya-tidak',
  'negara',
  'berkas',
] as const;

/**
 * Lists offered while a field is typed; anything else may be typed too. `kantor` are places at which quarantine serves,
 * after what was typed there before; `riwayat` is that alone.
 */
const OFFERS = ['provinsi', 'kabupaten', 'kantor', 'satuan', 'satuan-berat', 'hs', 'riwayat'] as const;

/** The visitor's own particulars that a browser may offer (HTML `autocomplete`, WCAG 1.3.5). */
const AUTOFILL = [
  'organization',
  'street-address',
  'address-level1',
  'address-level2',
  'tel',
  'email',
] as const;

/** One field of the portal, with its label and star as the portal shows them. */
export const portalField = z.strictObject({
  /** Stable key under `values.<step>` of `paket.json`, or the slot of an attachment. */
  key: z.string().regex(/^[a-z][a-zA-Z0-9-]*$/, 'kunci, mis. "namaBarang" atau slot "invoice"'),
  label: text,
  type: z.enum(FIELD_TYPES),
  required: z.boolean(),
  /** Choices visible in the source; a list the source does not show stays empty and is typed. */
  choices: z.array(z.strictObject({ value: text, label: text })).default([]),
  offers: z.enum(OFFERS).optional(),
  /** Key of the field with the province whose regencies or places are offered. */
  within: text.optional(),
  autofill: z.enum(AUTOFILL).optional(),
  /** Screens on which the source shows it. */
  shownOn: z.array(text).min(1),
  /** Screen on which it is entered; null where the source does not show that. */
  enteredOn: text.nullable(),
  /** Filled by the portal itself from the account. */
  fromAccount: z.boolean().default(false),
  /** Says something of one shipment alone: the next one is not begun with it. Every date does so by itself. */
  perShipment: z.literal(true).optional(),
  hint: text.optional(),
  note: text.optional(),
  provenance,
});
export type PortalField = z.infer<typeof portalField>;

const portalGroup = z.strictObject({ title: text, fields: z.array(portalField).min(1) });

/** One screen of the portal, with its fields in the portal’s order. */
export const portalScreen = z.strictObject({
  id: z.enum(['akun', 'tujuan', 'penerima', 'komoditas', 'barang', 'konfirmasi', 'billing']),
  title: text,
  /** The heading or text the portal prints, word for word. */
  words: z.array(text).default([]),
  /** Several rows of the same fields (detail barang). */
  repeats: z.boolean().default(false),
  groups: z.array(portalGroup).min(1),
  provenance,
});
export type PortalScreen = z.infer<typeof portalScreen>;

/** Files the portal takes. */
const fileLimit = z.strictObject({
  maxBytes: z.int().positive(),
  extensions: z.array(text).min(1),
  words: text,
  provenance,
});

const named = z.strictObject({ label: text, means: text, provenance });

/** The portal's screens and fields in its order, and the lists, statuses and buttons its guide names. */
export const portal = z.strictObject({
  name: text,
  host: z.url(),
  files: fileLimit,
  screens: z.array(portalScreen).min(1),
  statuses: z.array(named),
  filters: z.array(named),
  menus: z.array(named),
  buttons: z.array(named),
  views: z.array(portalView).min(1),
});
export type Portal = z.infer<typeof portal>;
