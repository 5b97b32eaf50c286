import type { Paket } from './paket.ts';

const ORDER: readonly (keyof Paket)[] = [
  'schemaVersion',
  'kind',
  'serviceId',
  'contentVersion',
  'createdAt',
  'updatedAt',
  'title',
  'applicationNumber',
  'remarks',
  'represented',
  'sentAt',
  'revision',
  'values',
  'preparedFiles',
  'declinedFiles',
  'attachments',
];

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]),
  );
};

/**
 * The one text of a package: its head in fixed order, the keys inside sorted, two spaces, a line end.
 * Equal packages give equal bytes, so that the hash in the file name says something.
 */
export const serialise = (paket: Paket): string =>
  `${JSON.stringify(Object.fromEntries(ORDER.map((key) => [key, sorted(paket[key])])), null, 2)}\n`;
