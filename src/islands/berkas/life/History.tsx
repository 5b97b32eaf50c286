import { useState } from 'preact/hooks';
import { kelanjutan } from 'ui:id';
import { newId } from '../../../app/drafts/new-draft.ts';
import { now, today } from '../../../client/clock.ts';
import type { Draft, Notes } from '../../../domain/draft/draft.ts';
import type { LifeStatus } from '../../../domain/draft/life-record.ts';
import { statusesOf } from '../../../domain/life/where.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatDate } from '../../../i18n/format.ts';
import { DateField } from '../../shared/DateField.tsx';
import { SelectField } from '../../shared/SelectField.tsx';

const words = kelanjutan.catat;

type Props = { draft: Draft; onNote: (notes: Notes) => void };

/** Notes what happened and when, and takes back what was noted wrongly. */
export const History = ({ draft, onNote }: Props) => {
  const { life = [] } = draft;
  const [status, setStatus] = useState<LifeStatus | ''>('');
  const [on, setOn] = useState(today);
  const [said, setSaid] = useState('');
  const add = () => {
    if (status === '' || on === '') return;
    const notedAt = now();
    const sent = status === 'diajukan' || status === 'dilaporkan';
    onNote({
      life: [...life, { id: newId(), status, on, notedAt }],
      ...(sent && draft.sentAt === undefined && { sentAt: notedAt }),
    });
    setSaid(fill(words.tercatat, { status: kelanjutan.status[status] }));
    setStatus('');
  };
  return (
    <fieldset>
      <legend>{words.judul}</legend>
      <SelectField
        id={`keadaan-${draft.id}`}
        name="keadaan"
        label={words.status}
        value={status}
        options={[
          { value: '', label: words.pilih },
          ...statusesOf(draft.kind).map((value) => ({ value, label: kelanjutan.status[value] })),
        ]}
        onChange={(value) => setStatus(value as LifeStatus | '')}
      />
      <DateField id={`pada-${draft.id}`} name="pada" label={words.tanggal} value={on} onInput={setOn} />
      <p class="actions">
        <button type="button" class="button" aria-disabled={status === '' || on === ''} onClick={add}>
          {words.tombol}
        </button>
      </p>
      <p role="status">{said}</p>
      {life.length > 0 && (
        <>
          <p>{words.riwayat}</p>
          <ol class="life-history">
            {life.map((event) => {
              const text = fill(words.baris, {
                tanggal: formatDate(event.on),
                status: kelanjutan.status[event.status],
              });
              return (
                <li key={event.id}>
                  {text}{' '}
                  <button
                    type="button"
                    class="button plain small-button"
                    onClick={() => onNote({ life: life.filter(({ id }) => id !== event.id) })}
                  >
                    {words.batal}
                    <span class="hidden-visually"> {text}</span>
                  </button>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </fieldset>
  );
};
