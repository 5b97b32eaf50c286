import { kepastian, periksa, tarif } from 'ui:id';
import type { SelfCheckFee } from '../../data/self-check-fee.ts';
import { citationKey } from '../../domain/tariff/citation-key.ts';
import type { EstimatedLine } from '../../domain/tariff/estimate-line.ts';
import { TRAVEL_COSTS } from '../../domain/tariff/exemption.ts';
import { leastSure, surenessOf } from '../../domain/tariff/sureness.ts';
import { fill } from '../../i18n/fill.ts';
import { Live } from '../shared/Live.tsx';
import type { Fee } from './fee-of.ts';
import { sayLine, saySum } from './say-fee.ts';

type Props = { facts: SelfCheckFee; fee: Fee; day: string };

const Line = ({ facts, line }: { facts: SelfCheckFee; line: EstimatedLine }) => {
  const said = sayLine(line);
  const citation = line.grounds?.[0] && facts.citations[citationKey(line.grounds[0])];
  return said === undefined ? null : (
    <li>
      <Live words>{said}</Live>
      {citation && (
        <>
          {' '}
          (<a href={citation.href}>{citation.label}</a>)
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

/** How sure the least sure of its figures is, said once for all lines. */
const Sure = ({ facts, fee }: Omit<Props, 'day'>) => {
  const levels = fee.estimate.lines.flatMap((line) => {
    const charged = facts.service.lines.find(({ id }) => id === line.id);
    return charged && line.outcome === 'charged' ? [surenessOf(charged, line.grounds ?? [])] : [];
  });
  const level = leastSure(levels);
  return level ? <p class="small">{kepastian.singkat[level]}.</p> : null;
};

/** The sum, the lines it is made of, each with its article, and what it leaves out. */
export const FeeLines = ({ facts, fee, day }: Props) => (
  <>
    <ul>
      {fee.estimate.lines.map((line) => (
        <Line key={line.id} facts={facts} line={line} />
      ))}
    </ul>
    <p aria-live="polite">
      <strong data-testid="biaya">
        <Live words>{saySum(fee, day)}</Live>
      </strong>
    </p>
    <Sure facts={facts} fee={fee} />
    <Notes facts={facts} fee={fee} />
  </>
);
