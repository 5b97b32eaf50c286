import { tarif } from 'ui:id';
import type { EstimatorFacts, Standing } from '../../domain/tariff/estimator-service.ts';
import type { TariffBasis } from '../../domain/tariff/types.ts';
import { presentRows, type Row } from './present.ts';
import type { EstimatorBinding } from './useEstimator.ts';

const standingKey = (basis: TariffBasis) => ('seenOnlyIn' in basis ? basis.seenOnlyIn : basis.regulation);

/** The instruments and sources that the rows rest on, each once. */
const standingsOf = (rows: readonly Row[], { standings }: EstimatorFacts): Standing[] => {
  const keys = new Set(rows.flatMap(({ line: { grounds = [] } }) => grounds.map(standingKey)));
  return [...keys].flatMap((key) => standings[key] ?? []);
};

/** What is known of the force of each law and source that the figures rest on. */
export const Standings = ({ binding: { shown, facts } }: { binding: EstimatorBinding }) => (
  <>
    <h3>{tarif.catatan.judul}</h3>
    <ul>
      {standingsOf(presentRows(shown, facts), facts).map(({ label, href, note }) => (
        <li key={label}>
          <a href={href}>{label}</a>: {note ?? tarif.catatan.hanyaDiSumber}
        </li>
      ))}
    </ul>
  </>
);
