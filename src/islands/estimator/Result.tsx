import { tarif } from 'ui:id';
import type { EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import { terbilang } from '../../domain/terbilang.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate, formatRupiah } from '../../i18n/format.ts';
import { StatusMark } from '../shared/StatusMark.tsx';
import { Actions } from './Actions.tsx';
import { sayNotes } from './as-text.ts';
import type { View } from './derive.ts';
import { GrowthChart } from './GrowthChart.tsx';
import { lineTitle } from './line-title.ts';
import { LinesTable } from './LinesTable.tsx';
import { presentRows, presentStandings, type Row } from './present.ts';
import { sayNoTotal, sayTotal } from './say-sum.ts';

type Props = {
  view: View;
  /** Labels of the fields that cannot be read. */
  wrong: readonly string[];
  facts: EstimatorFacts;
  address: () => string;
};

const Total = ({ view, wrong, facts }: Omit<Props, 'address'>) => {
  const sum = view.priced?.estimate.sum;
  const remark = sayTotal(view, facts);
  return (
    <output class="total" aria-live="polite">
      {sum?.known ? (
        <>
          <span>{tarif.hasil.total}</span> <strong data-testid="total">{formatRupiah(sum.total)}</strong>{' '}
          <span>{fill(tarif.hasil.terbilang, { kata: terbilang(sum.total) })}</span>
          {remark && <span> {remark}</span>}
        </>
      ) : (
        <span>{sayNoTotal(view, wrong)}</span>
      )}
    </output>
  );
};

const Notes = ({ view, rows, facts }: { view: View; rows: readonly Row[]; facts: EstimatorFacts }) => (
  <>
    <h3>{tarif.catatan.judul}</h3>
    <ul>
      {presentStandings(rows, facts).map(({ label, href, status, note }) => (
        <li key={label}>
          <a href={href}>{label}</a> <StatusMark status={status} /> {note ?? tarif.catatan.hanyaDiSumber}
        </li>
      ))}
      {sayNotes(view, facts).map((note) => (
        <li key={note}>{note}</li>
      ))}
      <li>{tarif.bukanTagihan}</li>
    </ul>
  </>
);

/** The estimate: total in figures and words, the lines it is made of, what to know about it, and ways to keep it. */
export const Result = ({ view, wrong, facts, address }: Props) => {
  const { service, priced } = view;
  const rows = presentRows(view, facts);
  return (
    <section class="result" aria-labelledby="perkiraan">
      <h2 id="perkiraan">{tarif.hasil.judul}</h2>
      {service && priced && (
        <p class="small">
          <a href={service.href}>{service.title}</a>, {formatDate(priced.input.date)}
        </p>
      )}
      <Total view={view} wrong={wrong} facts={facts} />
      {service && priced && (
        <>
          <LinesTable rows={rows} />
          <Notes view={view} rows={rows} facts={facts} />
          <GrowthChart input={priced.input} titleOf={(line) => lineTitle(service, line)} />
          <Actions view={view} facts={facts} address={address} />
        </>
      )}
    </section>
  );
};
