import { revisi } from 'ui:id';
import { fill } from '../../../i18n/fill.ts';

type Props = {
  id: string;
  /** What the notes are about. */
  label: string;
  notes: readonly { readonly index: number; readonly note: string; readonly done: boolean }[];
  /** Whether the entry is another than when the notes came. */
  changed: boolean;
  onDone: (index: number, done: boolean) => void;
};

/** What the officer wrote about one thing, as plain text, each with a tick for what is mended. */
export const OfficerNotes = ({ id, label, notes, changed, onDone }: Props) => (
  <div
    class="officer-note"
    id={id}
    tabIndex={-1}
    role="group"
    aria-label={fill(revisi.catatanUntuk, { isian: label })}
  >
    {notes.map(({ index, note, done }) => (
      <div key={index} data-done={done}>
        <p>
          <strong>{revisi.catatan}</strong> <span class="small">{revisi.dariTautan}</span>: {note}
        </p>
        {changed && !done && <p class="small">{revisi.berubah}</p>}
        <label class="choice">
          <input
            type="checkbox"
            checked={done}
            onChange={(event) => onDone(index, event.currentTarget.checked)}
          />
          <span>
            {revisi.selesai}
            <span class="hidden-visually"> {label}</span>
          </span>
        </label>
      </div>
    ))}
  </div>
);
