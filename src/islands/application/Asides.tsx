import { nomorAju, berkas, kelanjutan, paket } from 'ui:id';
import { placeLabel } from '../../domain/revision/place-label.ts';
import type { Aside, Draft, TextNote } from '../../domain/draft/draft.ts';
import { shownValue } from '../../domain/submission/shown-value.ts';
import { findField, type Form } from '../../domain/submission/form.ts';
import { rowsOf } from '../../domain/submission/application.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import type { ChangeDraft } from './useDraft.ts';

const NOTES: Record<TextNote, string> = {
  title: berkas.judulBerkas,
  applicationNumber: nomorAju.label,
  remarks: berkas.catatan,
  ...kelanjutan.fakta,
};

const labelOf = (aside: Aside, { application }: Draft, form: Form): string => {
  if ('note' in aside) return NOTES[aside.note];
  const { step, row, field } = aside.place;
  const at = rowsOf(application, step).findIndex(({ id }) => id === row);
  return placeLabel(form, { step, field, row: Math.max(0, at) });
};

const valueOf = (aside: Aside, form: Form): string => {
  if ('file' in aside) return aside.file.fileName;
  const field = 'place' in aside ? findField(form, aside.place)?.field : undefined;
  return field ? shownValue(field, aside.text, formatDate) : aside.text;
};

type Props = { draft: Draft; form: Form; change: ChangeDraft };

/** What another window entered where this one entered something else: nothing is lost before the visitor decides. */
export const Asides = ({ draft, form, change }: Props) => (
  <section class="note warn no-print" aria-labelledby="isian-lain">
    <h3 id="isian-lain">{paket.isianLain.judul}</h3>
    <ul class="asides">
      {(draft.asides ?? []).map((aside) => {
        const label = labelOf(aside, draft, form);
        return (
          <li key={JSON.stringify(aside)}>
            {fill(paket.isianLain.isi, { isian: label, nilai: valueOf(aside, form) })}{' '}
            <button
              type="button"
              class="button plain small-button"
              onClick={() => change({ type: 'aside', aside, use: true })}
            >
              {paket.isianLain.pakai}
              <span class="hidden-visually"> {label}</span>
            </button>{' '}
            <button
              type="button"
              class="button plain small-button"
              onClick={() => change({ type: 'aside', aside, use: false })}
            >
              {paket.isianLain.abaikan}
              <span class="hidden-visually"> {label}</span>
            </button>
          </li>
        );
      })}
    </ul>
  </section>
);
