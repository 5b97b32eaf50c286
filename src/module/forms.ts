import { fieldsOf, type Form } from '../domain/submission/form.ts';
import type { SoughtField } from './match/facts.ts';

/** A label is left out where its key says the same; words of choices stand there that differ from their values. */
type SlimField = readonly [
  key: string,
  type: SoughtField['type'],
  label?: string,
  words?: Readonly<Record<string, string>>,
];

/** A form with nothing but what the loader reads of it: the fields of each group, by its title. */
export type SlimForm = readonly {
  readonly id: string;
  readonly repeats: boolean;
  readonly groups: readonly (readonly [title: string, fields: readonly SlimField[]])[];
}[];

/** A key or the value of a choice as it would be written for people: `namaBarang` as “Nama Barang”. */
export const inWords = (key: string): string =>
  key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** Leaves out of a form what the loader does not read, for its weight. */
export const slimForm = ({ steps }: Form): SlimForm =>
  steps.map((step) => ({
    id: step.id,
    repeats: step.repeats,
    groups: step.groups.map(({ title, fields }) => [
      title,
      fieldsOf({ ...step, groups: [{ title, fields }] })
        .filter(({ type }) => type !== 'kata-sandi')
        .map(({ key, label, type, choices }): SlimField => {
          const other = choices.filter((choice) => choice.label !== inWords(choice.value));
          if (other.length > 0)
            return [key, type, label, Object.fromEntries(other.map((one) => [one.value, one.label]))];
          return label === inWords(key) ? [key, type] : [key, type, label];
        }),
    ]),
  }));
