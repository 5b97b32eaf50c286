import { periksa, tarif } from 'ui:id';
import type { SelfCheckFee } from '../../data/self-check-fee.ts';
import { citationKey } from '../../domain/tariff/citation-key.ts';
import type { EstimatedLine } from '../../domain/tariff/estimate-line.ts';
import { TRAVEL_COSTS } from '../../domain/tariff/exemption.ts';
import { fill } from '../../i18n/fill.ts';
import { StatusMark } from '../shared/StatusMark.tsx';
import type { Fee } from './fee-of.ts';
import { sayLine, saySum } from './say-fee.ts';

type Props = { facts: SelfCheckFee; fee: Fee; day: string };

const Line = ({ facts, line }: { facts: SelfCheckFee; line: EstimatedLine }) => {
  const said = sayLine(line);
  const citation = line.basis && facts.citations[citationKey(line.basis)];
  return said === undefined ? null : (
    <li>
      {said}
      {citation && (
        <>
          {' '}
          (<a href={citation.href}>{citation.label}</a>) <StatusMark status={citation.status} />
        </>
      )}
    </li>
  );
};

const Notes = ({ facts, fee: { estimate } }: Omit<Props, 'day'>) => (
  <p class="small">
    {estimate.notes.includes('travel-costs-apart') &&
      fill(tarif.catatan.perjalanan, { dasar: facts.citations[citationKey(TRAVEL_COSTS)]?.label ?? '' })}{' '}
    {estimate.notes.includes('rounded-up') && tarif.catatan.pembulatan} {facts.more && periksa.biaya.lainnya}{' '}
    {tarif.bukanTagihan}
  </p>
);

/** The sum, the lines it is made of, each with its article, and what it leaves out. */
export const FeeLines = ({ facts, fee, day }: Props) => (
  <>
    <ul>
      {fee.estimate.lines.map((line) => (
        <Line key={line.id} facts={facts} line={line} />
      ))}
    </ul>
    <p aria-live="polite">
      <strong data-testid="biaya">{saySum(fee, day)}</strong>
    </p>
    <Notes facts={facts} fee={fee} />
  </>
);
