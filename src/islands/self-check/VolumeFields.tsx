import { tarif } from 'ui:id';
import type { SelfCheckFee } from '../../data/self-check-fee.ts';
import type { CheckAction, CheckState } from '../../domain/checklist/state.ts';
import { formatDecimal } from '../../i18n/format-decimal.ts';
import { sayProblem } from '../shared/say-volume-problem.ts';
import { VolumeField } from '../shared/VolumeField.tsx';
import type { Fee } from './fee-of.ts';
import { unitName } from '../../i18n/unit-name.ts';

type Props = {
  facts: SelfCheckFee;
  check: CheckState;
  fee: Fee | undefined;
  dispatch: (action: CheckAction) => void;
};

/** A plain decimal typed so that it can be read one way only: a comma before decimals, no dots. */
const unambiguous = (reading: string) => reading.replace('.', ',');

/** A field for the volume of each line that every sender pays, the certificate apart. */
export const VolumeFields = ({ facts, check, fee, dispatch }: Props) => (
  <>
    {facts.service.lines
      .filter(({ unit }) => unit !== 'sertifikat')
      .map(({ id, words, unit }) => {
        const problem = fee?.problems.get(id);
        const enter = (text: string) => dispatch({ type: 'volume', line: id, text });
        return (
          <VolumeField
            key={id}
            id={`jumlah-${id}`}
            name={id}
            label={words}
            hint={tarif.isian.jumlahPetunjuk}
            error={sayProblem(problem, unit)}
            value={check.volumes?.[id] ?? ''}
            onInput={enter}
            unit={unitName(unit)}
            question={
              problem?.code === 'ambiguous'
                ? {
                    ask: tarif.salah.ambiguous,
                    readings: problem.readings.map((value) => ({ value, label: formatDecimal(value) })),
                    onChoose: (reading) => {
                      enter(unambiguous(reading));
                      document.getElementById(`jumlah-${id}`)?.focus();
                    },
                  }
                : undefined
            }
          />
        );
      })}
  </>
);
