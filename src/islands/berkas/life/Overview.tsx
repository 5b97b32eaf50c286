import { useState } from 'preact/hooks';
import { kelanjutan } from 'ui:id';
import type { Draft } from '../../../domain/draft/draft.ts';
import type { ServiceForm } from '../../../domain/draft/service-forms.ts';
import { BOXES, countStandings } from '../../../domain/life/overview.ts';
import { fill } from '../../../i18n/fill.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useLazy } from '../../shared/useLazy.ts';
import { EVERYTHING, type Filter } from './filter.ts';

type Props = {
  drafts: readonly Draft[];
  /** Those that the filter leaves. */
  shown: readonly Draft[];
  services: readonly ServiceForm[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
};

/** From so many applications on a box to search among them is of use. */
const MANY = 4;

/** How many applications stand where, what narrows the list of them, and all of them as one table. */
export const Overview = ({ drafts, shown, services, filter, onFilter }: Props) => {
  const [wantsTable, setWantsTable] = useState(false);
  const table = useLazy(() => import('./Recap.tsx'), wantsTable);
  const counts = [...countStandings(drafts)];
  const isNarrowed = filter.boxes.length > 0 || filter.search !== '';
  if (drafts.length === 0) return null;
  return (
    <>
      {counts.length > 0 && (
        <ul class="life-counts" data-counts>
          {counts.map(([status, jumlah]) => (
            <li key={status} data-count={status}>
              {fill(kelanjutan.hitungan, { status: kelanjutan.status[status], jumlah })}
            </li>
          ))}
        </ul>
      )}
      {counts.length > 0 && (
        <fieldset class="life-boxes">
          <legend>{kelanjutan.kotak.judul}</legend>
          {BOXES.map((box) => (
            <label key={box} class="choice">
              <input
                type="checkbox"
                checked={filter.boxes.includes(box)}
                onChange={({ currentTarget: { checked } }) =>
                  onFilter({
                    ...filter,
                    boxes: BOXES.filter((one) => (one === box ? checked : filter.boxes.includes(one))),
                  })
                }
              />
              <span>{kelanjutan.kotak[box]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {drafts.length >= MANY && (
        <TextField
          id="cari-permohonan"
          name="cari"
          label={kelanjutan.cari}
          value={filter.search}
          onInput={(search) => onFilter({ ...filter, search })}
        />
      )}
      <p aria-live="polite">
        {isNarrowed && shown.length === 0 && (
          <>
            {kelanjutan.tidakCocok}{' '}
            <button type="button" class="button plain small-button" onClick={() => onFilter(EVERYTHING)}>
              {kelanjutan.semua}
            </button>
          </>
        )}
      </p>
      <details onToggle={({ currentTarget }) => setWantsTable(currentTarget.open)}>
        <summary>{kelanjutan.rekap.judul}</summary>
        {table && <table.Recap drafts={shown} services={services} />}
      </details>
    </>
  );
};
