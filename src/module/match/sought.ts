import { inWords, type SlimForm } from '../forms.ts';
import type { ReadPaket } from '../read-paket.ts';
import type { SoughtField } from './facts.ts';

/** Id of a field of a form, its row apart. */
export const soughtId = (step: string, key: string): string => `${step}.${key}`;

/** Everything the portal's form asks for, in its order, as something to be found. */
export const soughtIn = (form: SlimForm): SoughtField[] =>
  form.flatMap(({ id: step, repeats, groups }) =>
    groups.flatMap(([group, fields]) =>
      fields.map(([key, type, label = inWords(key), words]) => ({
        id: soughtId(step, key),
        step,
        repeats,
        label,
        group,
        type,
        ...(words && { words }),
      })),
    ),
  );

/** What a package of another kind holds, by the words of its keys: the loader does not know its form. */
export const soughtByKeys = ({ steps, attachments }: ReadPaket): SoughtField[] => {
  const own = steps.flatMap(({ id: step, repeats, rows }) =>
    [...new Set(rows.flatMap((row) => [...row.keys()]))].map((key) => ({
      id: soughtId(step, key),
      step,
      repeats,
      label: inWords(key),
      group: '',
      type: 'lain' as const,
    })),
  );
  const files = attachments.map(({ slot }) => ({
    id: soughtId('', slot),
    step: '',
    repeats: false,
    label: inWords(slot),
    group: '',
    type: 'berkas' as const,
  }));
  return [...own, ...files];
};
