/** Where an application stands after it was sent, in the portal's words and order: seed 000, to "Pembuatan billing". */
export const PORTAL_STATUSES = [
  'diajukan',
  'perlu-revisi',
  'disetujui',
  'belum-bayar',
  'sudah-bayar',
  'publish',
  'sertifikat-diterima',
] as const;

/** The stages of goods that are reported to quarantine: UU 21/2019 Ps. 16, 44, 45, 47 and 48, and the seeds' steps. */
export const QUARANTINE_STATUSES = [
  'dilaporkan',
  'diperiksa',
  'ditahan',
  'ditolak',
  'dimusnahkan',
  'dibebaskan',
  'sertifikat-diterima',
] as const;

/** All of them; the certificate in hand ends both. */
export const LIFE_STATUSES = [...PORTAL_STATUSES, ...QUARANTINE_STATUSES] as const;
export type LifeStatus = (typeof LIFE_STATUSES)[number];

/** Something that happened to an application, by the visitor's own word. */
export type LifeEvent = {
  /** Random and never used again. */
  readonly id: string;
  readonly status: LifeStatus;
  /** The day it happened, ISO 8601. */
  readonly on: string;
  /** When the visitor noted it, ISO 8601 in UTC. */
  readonly notedAt: string;
};

/**
 * What the portal, the bill, the receipt and the certificate say of an application; texts as typed, for their forms are
 * known from one example each and are warned about, never refused.
 */
export const LIFE_FACTS = [
  'serviceDate',
  'billingCode',
  'billingDate',
  'billingExpires',
  'billAmount',
  'paidAt',
  'payChannel',
  'ntb',
  'ntpn',
  'receiptAt',
  'certificateNumber',
  'certificateDate',
] as const;
export type LifeFact = (typeof LIFE_FACTS)[number];
