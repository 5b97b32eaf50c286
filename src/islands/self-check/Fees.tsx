import { periksa, umum } from 'ui:id';
import { link } from '../../lib/links.ts';
import type { SelfCheckFee } from '../../data/self-check-fee.ts';
import type { CheckAction, CheckState } from '../../domain/checklist/state.ts';
import type { FeeView } from './useFee.ts';
import type { Later } from './useLater.ts';

const words = periksa.biaya;

type Props = {
  facts: SelfCheckFee;
  check: CheckState;
  view: FeeView;
  later: Later;
  day: string | undefined;
  dispatch: (action: CheckAction) => void;
};

/** Says that the sources print no figure, and where their words about fees are. */
export const NoFee = ({ id }: { id: string }) => (
  <section aria-labelledby="biaya">
    <h2 id="biaya">{words.judul}</h2>
    <p>
      {umum.tanpaAngka} <a href={link(`/layanan/${id}/#biaya`)}>{umum.bacaBiaya}</a>
    </p>
  </section>
);

/** The fee of one certificate and of what the visitor enters; without a script, the way to where fees are told. */
export const Fees = ({
  facts,
  check,
  view: { fee, query },
  later: { part, place },
  day,
  dispatch,
}: Props) => (
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
