import { createHash } from 'node:crypto';
import { SAMPLE, SAMPLE_FILES, type SampleFile, type SampleValues } from './sample-package.ts';

/** What a portal got for one screen: texts, and files by name, size and hash; rows of goods by their number. */
export type Received = Record<string, string>;

/** A file as it is noted. */
const noteOf = (name: string, bytes: Uint8Array): string =>
  `${name} ${bytes.length} ${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;

/** A form that was sent, field by field; a field for files that has none is as if it were not there. */
export const readForm = async (form: FormData): Promise<Received> => {
  const received: Received = {};
  for (const [name, value] of form)
    if (typeof value === 'string') {
      if (value !== '') received[name] = value.replaceAll('\r\n', '\n');
    } else if (value.size > 0) received[name] = noteOf(value.name, new Uint8Array(await value.arrayBuffer()));
  return received;
};

const WORDS: Readonly<Record<string, string>> = {
  ...{
    ekspor: 'Ekspor',
    pelabuhan: 'Pelabuhan',
    'alat-kesehatan': 'Alat Kesehatan',
    ya: 'Ya',
    tidak: 'Tidak',
  },
};

/** A value as the portal wants it: a date by its day, a number without dots between thousands, a choice by its words. */
const asWanted = (key: string, value: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (day !== undefined) return `${day}/${month}/${year}`;
  return ['jumlah', 'net', 'gross'].includes(key) ? value.replaceAll('.', '') : (WORDS[value] ?? value);
};

/** Everything that a portal must have got of a package, by screen. */
export const wantedOf = (
  values: SampleValues = SAMPLE,
  files: readonly SampleFile[] = SAMPLE_FILES,
): Record<string, Received> => {
  const wanted: Record<string, Received> = {};
  for (const [step, rows] of Object.entries(values)) {
    const list = Array.isArray(rows) ? (rows as Record<string, string>[]) : [rows as Record<string, string>];
    wanted[step] = Object.fromEntries(
      list.flatMap((row, index) =>
        Object.entries(row).map(([key, value]) => [
          Array.isArray(rows) ? `${key}-${index}` : key,
          asWanted(key, value),
        ]),
      ),
    );
  }
  const stepOf = (slot: string) =>
    slot === 'coa-fumigasi' ? 'barang' : slot.startsWith('phyto') ? 'konfirmasi' : 'komoditas';
  for (const { slot, row, fileName, bytes } of files)
    (wanted[stepOf(slot)] ??= {})[row === undefined ? slot : `${slot}-${row}`] = noteOf(fileName, bytes);
  return wanted;
};
