import { periksa } from 'ui:id';
import { link } from '../../data/links.ts';
import type { SelfCheckFee } from '../../data/self-check-fee.ts';
import type { CheckAction, CheckState } from '../../domain/checklist/state.ts';
import type { FeeView } from './useFee.ts';

const words = periksa.biaya;

type Props = {
  facts: SelfCheckFee;
  check: CheckState;
  view: FeeView;
  day: string | undefined;
  dispatch: (action: CheckAction) => void;
};

/** The fee of one certificate and of what the visitor enters; without a script, the way to where fees are told. */
export const Fees = ({ facts, check, view: { part, fee, query, place }, day, dispatch }: Props) => (
  <section aria-labelledby="biaya" ref={place}>
    <h2 id="biaya">{words.judul}</h2>
    {part && fee && day !== undefined && (
      <>
        <p>{facts.service.lines.length > 1 ? words.lead : words.leadSertifikat}</p>
        <part.VolumeFields facts={facts} check={check} fee={fee} dispatch={dispatch} />
        <part.FeeLines facts={facts} fee={fee} day={day} />
      </>
    )}
    <p class="no-print">
      <a href={link(`/tarif/${query}`)}>{words.lengkap}</a>
    </p>
  </section>
);
