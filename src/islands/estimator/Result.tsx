import { tarif } from 'ui:id';
import { terbilang } from '../../domain/terbilang.ts';
import { fill } from '../../i18n/fill.ts';
import { formatRupiah } from '../../i18n/format.ts';
import { useRef } from 'preact/hooks';
import { Live } from '../shared/Live.tsx';
import { useLazy } from '../shared/useLazy.ts';
import { useSeen } from '../shared/useSeen.ts';
import { LinesTable } from './LinesTable.tsx';
import { presentRows, type Row } from './present.ts';
import { saySureness } from './say-sureness.ts';
import { sayCase, sayNotes, sayTotal } from './say-sum.ts';
import type { EstimatorBinding } from './useEstimator.ts';

type Props = {
  binding: EstimatorBinding;
  /** Labels of the fields that cannot be read. */
  wrong: readonly string[];
};

const Total = ({ binding: { shown: view, facts }, wrong, rows }: Props & { rows: readonly Row[] }) => {
  const sum = view.priced?.estimate.sum;
  const remark = sayTotal(view, facts);
  const reason = useLazy(() => import('./no-total.ts'), view.service !== undefined && !sum?.known);
  return (
    <output class="total" aria-live="polite">
      {sum?.known ? (
        <>
          <span>{tarif.hasil.total}</span>{' '}
          <strong data-testid="total">
            <Live>{formatRupiah(sum.total)}</Live>
          </strong>{' '}
          <Live words>{fill(tarif.hasil.terbilang, { kata: terbilang(sum.total) })}</Live>
          {remark && (
            <span>
              {' '}
              <Live words>{remark}</Live>
            </span>
          )}
          {saySureness(rows, facts).map((sentence) => (
            <span key={sentence} class="small">
              {sentence}
            </span>
          ))}
        </>
      ) : (
        <Live words>
          {view.service ? (reason?.sayNoTotal(view, wrong) ?? tarif.hasil.tanpaTotal) : tarif.hasil.kosong}
        </Live>
      )}
    </output>
  );
};

/** The estimate: total in figures and words, the lines it is made of, what to know about it, and ways to keep it. */
export const Result = ({ binding, wrong }: Props) => {
  const { shown: view, facts, held } = binding;
  const { service, priced } = view;
  const rows = presentRows(view, facts);
  const place = useRef<HTMLDivElement>(null);
  const seen = useSeen(place, [priced !== undefined]);
  const later = useLazy(() => import('./later.ts'), seen || held !== undefined);
  return (
    <section class="result" aria-labelledby="perkiraan">
      <h2 id="perkiraan">{tarif.hasil.judul}</h2>
      {service && priced && (
        <p class="small">
          <a href={service.href}>{service.title}</a>, <Live words>{sayCase(view)}</Live>
        </p>
      )}
      <Total binding={binding} wrong={wrong} rows={rows} />
      {service && priced && (
        <>
          {held && later && <later.Compare binding={binding} />}
          <LinesTable rows={rows} />
          <div ref={place}>{later && <later.Below binding={binding} />}</div>
          <ul class="small">
            {sayNotes(view, facts).map((note) => (
              <li key={note}>{note}</li>
            ))}
            <li>{tarif.bukanTagihan}</li>
          </ul>
        </>
      )}
    </section>
  );
};
