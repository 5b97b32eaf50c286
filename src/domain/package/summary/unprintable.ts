import { shownValue } from '../../submission/shown-value.ts';
import type { Form } from '../../submission/form.ts';
import { entriesOf } from '../entries.ts';
import type { Paket } from '../paket.ts';
import { printable, type Covers } from './printable.ts';
import type { SummaryWords } from './words.ts';

/**
 * The entries of which the papers will show U+FFFD instead of letters, each as `step, group or row, field` in the form's order: to
 * be said before the package is made.
 */
export const unprintableEntries = (
  paket: Paket,
  form: Form,
  words: Pick<SummaryWords, 'row' | 'date'>,
  covers: Covers,
): string[] =>
  entriesOf(paket, form).flatMap(({ step, rows }) =>
    rows.flatMap((groups, index) =>
      groups.flatMap(({ title, entries }) =>
        entries
          .filter(
            ({ field, value }) => printable(shownValue(field, value, words.date), covers).missing.length > 0,
          )
          .map(({ field }) =>
            [
              step.title,
              ...(step.repeats
                ? [words.row(index + 1)]
                : title === '' || title === step.title
                  ? []
                  : [title]),
              field.label,
            ].join(', '),
          ),
      ),
    ),
  );
