/**
 * Where an application stands after it was sent, in the words of the portal (seed 000) and, for the quarantine services,
 * of the stages in UU 21/2019.
 */
export const LIFE_STATUSES = [
  'diajukan',
  'perlu-revisi',
  'disetujui',
  'belum-bayar',
  'sudah-bayar',
  'publish',
  'sertifikat-diterima',
  'dilaporkan',
  'diperiksa',
  'ditahan',
  'ditolak',
  'dimusnahkan',
  'dibebaskan',
] as const;
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
