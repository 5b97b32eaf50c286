import type { Draft } from '../draft/draft.ts';
import type { LifeStatus } from '../draft/life-record.ts';
import { rowsOf, type Application } from '../submission/application.ts';
import { fieldsOf, type Form } from '../submission/form.ts';
import { shownValue } from '../submission/shown-value.ts';
import { standingOf } from './where.ts';

/** The boxes by which the portal narrows its list of approved applications (seed 000, "Pembuatan billing"). */
export const BOXES = ['belum-bayar', 'sudah-bayar', 'belum-publish', 'publish'] as const;
export type Box = (typeof BOXES)[number];

const IN_BOX: Readonly<Record<Box, readonly LifeStatus[]>> = {
  'belum-bayar': ['disetujui', 'belum-bayar'],
  'sudah-bayar': ['sudah-bayar', 'publish', 'sertifikat-diterima'],
  'belum-publish': ['disetujui', 'belum-bayar', 'sudah-bayar'],
  publish: ['publish', 'sertifikat-diterima'],
};

/** Whether an application is in one of the boxes that are ticked; where none is, all are. */
export const isInBoxes = (draft: Draft, boxes: readonly Box[]): boolean => {
  const status = standingOf(draft)?.status;
  return boxes.length === 0 || boxes.some((box) => status !== undefined && IN_BOX[box].includes(status));
};

/** How many applications stand where, as far as any do. */
export const countStandings = (drafts: readonly Draft[]): ReadonlyMap<LifeStatus, number> => {
  const counts = new Map<LifeStatus, number>();
  for (const draft of drafts) {
    const status = standingOf(draft)?.status;
    if (status) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
};

/** Those that wait for their visitor because an officer sent them back come first; else the order stays. */
export const revisionsFirst = (drafts: readonly Draft[]): Draft[] => {
  const waits = (draft: Draft) => standingOf(draft)?.status === 'perlu-revisi';
  return [...drafts.filter(waits), ...drafts.filter((draft) => !waits(draft))];
};

/** What the portal's lists show of an application, and where the forms of this site have it. */
const COLUMNS = {
  date: ['tanggalAju', 'tanggalLapor'],
  office: ['kkp', 'wilker'],
  buyer: ['penerimaNama', 'nama'],
  shipment: ['jenisLayanan', 'jenisLaporan'],
  place: ['lokasiLayanan', 'tempatPengeluaran'],
} as const;
export type Column = keyof typeof COLUMNS;

/** Screens on which a field of one of these names means something else. */
const ELSEWHERE = ['pemilik', 'media-pembawa'];

const entryOf = (
  application: Application,
  form: Form,
  keys: readonly string[],
  date: (iso: string) => string,
) => {
  for (const key of keys)
    for (const step of form.steps.filter(({ id }) => !ELSEWHERE.includes(id))) {
      const field = fieldsOf(step).find((one) => one.key === key);
      const value = field && rowsOf(application, step.id)[0]?.values[key]?.trim();
      if (field && value) return shownValue(field, value, date);
    }
  return '';
};

/** What an application's own entries say for the columns of the portal's lists; empty where nothing was entered. */
export const columnsOf = (
  { application }: Draft,
  form: Form,
  date: (iso: string) => string,
): Readonly<Record<Column, string>> =>
  Object.fromEntries(
    Object.entries(COLUMNS).map(([column, keys]) => [column, entryOf(application, form, keys, date)]),
  ) as Record<Column, string>;

/** Whether an application holds all words of a search, in whatever it says of itself. */
export const holdsSearch = (texts: readonly string[], search: string): boolean => {
  const all = texts.join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
};
