import { tarif } from 'ui:id';
import { fill } from '../../i18n/fill.ts';
import { formatRupiah } from '../../i18n/format.ts';
import { Live } from '../shared/Live.tsx';
import type { View } from './derive.ts';
import { presentRows } from './present.ts';
import { sayNoTotal } from './no-total.ts';
import { sayCase } from './say-sum.ts';
import type { EstimatorBinding } from './useEstimator.ts';

const banding = tarif.banding;
const hasil = tarif.hasil;

const totalOf = ({ priced }: View) => (priced?.estimate.sum.known ? priced.estimate.sum.total : undefined);

/** Ships and travellers go in no direction. */
const Side = ({ title, view, binding }: { title: string; view: View; binding: EstimatorBinding }) => {
  const total = totalOf(view);
  return (
    <div>
      <h4>{title}</h4>
      <p class="small">
        {view.service?.title}; {sayCase(view)}
      </p>
      <p>
        {total === undefined ? (
          sayNoTotal(view, [])
        ) : (
          <>
            {hasil.total}{' '}
            <strong>
              <Live>{formatRupiah(total)}</Live>
            </strong>
          </>
        )}
      </p>
      <ul>
        {presentRows(view, binding.facts)
          .filter(({ line }) => line.volume !== undefined)
          .map((row) => (
            <li key={row.line.id}>
              {row.title}: <Live>{`${row.volume} × ${row.unitPrice} = ${row.amount}`}</Live>
            </li>
          ))}
      </ul>
    </div>
  );
};

const difference = (held: bigint | undefined, current: bigint | undefined): string | undefined => {
  if (held === undefined || current === undefined) return undefined;
  if (held === current) return banding.sama;
  const sign = current > held ? '+' : '−';
  const gap = current > held ? current - held : held - current;
  return fill(banding.selisih, { selisih: `${sign}${formatRupiah(gap)}` });
};

/** The estimate that was held beside the one of now: the same link shows both. */
export const Compare = ({ binding }: { binding: EstimatorBinding }) => {
  const { shown, held, dispatch } = binding;
  if (!held) return null;
  return (
    <section class="compare" aria-labelledby="banding">
      <h3 id="banding">{banding.judul}</h3>
      <p class="small no-print">{banding.petunjuk}</p>
      <div class="sides">
        <Side title={banding.ditahan} view={held} binding={binding} />
        <Side title={banding.sekarang} view={shown} binding={binding} />
      </div>
      <p>
        <strong>
          <Live words>{difference(totalOf(held), totalOf(shown)) ?? ''}</Live>
        </strong>
      </p>
      <p class="no-print">
        <button
          type="button"
          class="button plain small-button"
          onClick={() => dispatch({ type: 'compare', query: undefined })}
        >
          {banding.lepas}
        </button>
      </p>
    </section>
  );
};
