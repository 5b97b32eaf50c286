import { shortHash } from '../../lib/short-hash.ts';
import { LAMPIRAN } from '../package/build-package.ts';
import { entriesOf, type Entry } from '../package/entries.ts';
import type { Attachment, Paket } from '../package/paket.ts';
import type { Form, FormField } from '../submission/form.ts';
import { portalValue } from './portal-value.ts';

/**
 * How an entry gets into the portal: pasted, chosen from what the portal offers, handed over as a file, compared with
 * what the portal filled in from the account, or not at all, for nothing was entered.
 */
type Way = 'salin' | 'pilih' | 'berkas' | 'cocokkan' | 'kosong';

/** One field of the portal, and what goes into it. */
export type CopyItem = {
  /** Of the place and of what stands there: another value is another item, of which nothing is done yet. */
  readonly id: string;
  readonly field: FormField;
  /** The portal's heading over it. */
  readonly group: string;
  /** Counts the rows of a screen that repeats from 1. */
  readonly row: number | undefined;
  readonly way: Way;
  /** As the portal takes it; of a file its path in the package. */
  readonly text: string;
  readonly file: Attachment | undefined;
  /** At hand, though not attached. */
  readonly prepared: boolean;
  /** The portal has it already: it is as it was when the officer sent the application back. */
  readonly isKnown: boolean;
};

/** The fields under one heading of the portal. */
type CopyGroup = { readonly title: string; readonly items: readonly CopyItem[] };

/** A screen of the portal; one that repeats has a list of groups for each of its rows. */
export type CopyScreen = {
  readonly id: string;
  readonly title: string;
  readonly repeats: boolean;
  readonly rows: readonly (readonly CopyGroup[])[];
};

const CHOSEN: readonly FormField['type'][] = ['pilihan', 'daftar', 'ya-tidak', 'negara'];

const wayOf = ({ type, fromAccount }: FormField, isEmpty: boolean): Way => {
  if (isEmpty) return 'kosong';
  if (type === 'berkas') return 'berkas';
  if (fromAccount) return 'cocokkan';
  return CHOSEN.includes(type) ? 'pilih' : 'salin';
};

const textOf = ({ field, value, file }: Entry): string =>
  field.type === 'berkas' ? (file ? `${LAMPIRAN}/${file.fileName}` : '') : portalValue(field, value);

/** What stands in a field, by place; of a file its content, whatever it is called. */
const contentOf = ({ field, value, file }: Entry): string =>
  field.type === 'berkas' ? (file?.sha256 ?? '') : portalValue(field, value);

const placeOf = (step: string, row: number, field: FormField) => `${step}/${row}/${field.key}`;

/** What the portal had when the officer sent the application back, by the places of today. */
const knownBefore = ({ revision }: Paket, form: Form): ReadonlyMap<string, string> => {
  if (!revision) return new Map();
  const { before } = revision;
  return new Map(
    entriesOf(before, form).flatMap(({ step, rows }) =>
      rows.flatMap((groups, index) => {
        const today = step.repeats ? before.rows[step.id]?.[index] : 0;
        if (typeof today !== 'number') return [];
        return groups.flatMap(({ entries }) =>
          entries.map((entry): [string, string] => [placeOf(step.id, today, entry.field), contentOf(entry)]),
        );
      }),
    ),
  );
};

/**
 * Every field of the portal, screen by screen and in its order, with what goes into it.
 * @param form without what the application's own answers rule out
 */
export const copyScreens = (paket: Paket, form: Form): CopyScreen[] => {
  const known = knownBefore(paket, form);
  return entriesOf(paket, form).map(({ step, rows }) => ({
    id: step.id,
    title: step.title,
    repeats: step.repeats,
    rows: rows.map((groups, row) =>
      groups.map(({ title, entries }) => ({
        title,
        items: entries.map((entry): CopyItem => {
          const { field, file, prepared } = entry;
          const [text, content, place] = [textOf(entry), contentOf(entry), placeOf(step.id, row, field)];
          return {
            id: shortHash(`${place}=${content}`),
            field,
            group: title,
            row: step.repeats ? row + 1 : undefined,
            way: wayOf(field, text === ''),
            text,
            file,
            prepared,
            isKnown: known.get(place) === content,
          };
        }),
      })),
    ),
  }));
};

/** Everything of a screen that is to be put into the portal, in its order. */
export const itemsOf = ({ rows }: CopyScreen): CopyItem[] =>
  rows.flat().flatMap(({ items }) => items.filter(({ way }) => way !== 'kosong'));
