import { useState } from 'preact/hooks';
import { paket } from 'ui:id';
import { rowsOf, type Application } from '../../domain/submission/application.ts';
import { fill } from '../../i18n/fill.ts';
import { headingId } from './place.ts';
import { RowFields, type ScreenProps } from './RowFields.tsx';

/** Rows of the same fields (detail barang): any number, each to be removed and brought back. */
export const Rows = (screen: ScreenProps) => {
  const { step, application, change } = screen;
  const rows = rowsOf(application, step.id);
  const [message, setMessage] = useState('');
  const [before, setBefore] = useState<Application | undefined>(undefined);

  const act = (said: string, undo?: Application) => {
    setMessage(said);
    setBefore(undo);
  };
  const add = () => {
    change({ type: 'add-row', step: step.id });
    act(fill(paket.barang.ditambah, { nomor: rows.length + 1 }));
  };
  const remove = (row: number, number: number) => {
    change({ type: 'remove-row', step: step.id, row });
    act(fill(paket.barang.dihapus, { nomor: number }), application);
    document.getElementById(headingId(step.id))?.focus();
  };
  const undo = () => {
    if (before) change({ type: 'replace', application: before });
    act('');
  };

  return (
    <>
      {rows.length === 0 && <p>{paket.barang.kosong}</p>}
      {rows.map((row, index) => (
        <section class="card row" key={row.id} aria-labelledby={`${step.id}-${row.id}-judul`}>
          <h3 id={`${step.id}-${row.id}-judul`}>{fill(paket.barang.judul, { nomor: index + 1 })}</h3>
          <RowFields
            {...screen}
            row={row}
            change={(action, draftId) => {
              act('');
              change(action, draftId);
            }}
          />
          <button type="button" class="button plain" onClick={() => remove(row.id, index + 1)}>
            {fill(paket.barang.hapus, { nomor: index + 1 })}
          </button>
        </section>
      ))}
      <p role="status">
        {message}{' '}
        {before && (
          <button type="button" class="button plain" onClick={undo}>
            {paket.barang.batal}
          </button>
        )}
      </p>
      <p>
        <button type="button" class="button plain" onClick={add}>
          {paket.barang.tambah}
        </button>
      </p>
    </>
  );
};
