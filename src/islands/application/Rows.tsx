import { useState } from 'preact/hooks';
import { paket } from 'ui:id';
import { newRowId } from '../../app/drafts/new-draft.ts';
import { rowsOf } from '../../domain/submission/application.ts';
import { removedRow, type RemovedRow } from '../../domain/submission/reduce.ts';
import { fill } from '../../i18n/fill.ts';
import { useFocusNext } from '../shared/useFocusNext.ts';
import { headingId, rowHeadingId } from '../../app/drafts/place.ts';
import { RowFields, type ScreenProps } from './RowFields.tsx';

/** A row that was removed: what brings it back, and how it was called. */
type Removed = { readonly removed: RemovedRow; readonly title: string };

/** Rows of the same fields (detail barang): any number, each to be removed and brought back. */
export const Rows = (screen: ScreenProps) => {
  const { step, application, change } = screen;
  const rows = rowsOf(application, step.id);
  const [message, setMessage] = useState('');
  const [undoable, setUndoable] = useState<Removed | undefined>(undefined);
  const focusNext = useFocusNext();

  const say = (said: string, undo?: Removed) => {
    setMessage(said);
    setUndoable(undo);
  };
  const add = () => {
    const id = newRowId();
    change({ type: 'add-row', step: step.id, id });
    say(fill(paket.barang.ditambah, { nomor: rows.length + 1 }));
    focusNext(rowHeadingId(step.id, id));
  };
  const remove = (row: string, number: number) => {
    const removed = removedRow(application, step.id, row);
    change({ type: 'remove-row', step: step.id, row });
    const title = fill(paket.barang.judul, { nomor: number });
    say(fill(paket.barang.dihapus, { nomor: number }), removed && { removed, title });
    focusNext(headingId(step.id));
  };
  const undo = ({ removed }: Removed) => {
    change({ type: 'restore-row', removed });
    say('');
    focusNext(rowHeadingId(step.id, removed.row.id));
  };

  return (
    <>
      <p role="status">
        {message}
        {undoable && (
          <>
            {' '}
            <button type="button" class="button plain" onClick={() => undo(undoable)}>
              {paket.barang.batal}
              <span class="hidden-visually"> {undoable.title}</span>
            </button>
          </>
        )}
      </p>
      {rows.length === 0 && <p>{paket.barang.kosong}</p>}
      {rows.map((row, index) => (
        <section class="card row" key={row.id} aria-labelledby={rowHeadingId(step.id, row.id)}>
          <h3 id={rowHeadingId(step.id, row.id)} tabIndex={-1}>
            {fill(paket.barang.judul, { nomor: index + 1 })}
          </h3>
          <RowFields
            {...screen}
            row={row}
            change={(action) => {
              say('');
              change(action);
            }}
          />
          <button type="button" class="button plain" onClick={() => remove(row.id, index + 1)}>
            {fill(paket.barang.hapus, { nomor: index + 1 })}
          </button>
        </section>
      ))}
      <p>
        <button type="button" class="button plain" onClick={add}>
          {paket.barang.tambah}
        </button>
      </p>
    </>
  );
};
