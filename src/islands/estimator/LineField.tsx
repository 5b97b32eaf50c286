import { tarif } from 'ui:id';
import type { TariffLine } from '../../domain/tariff/types.ts';
import { unitsFor } from '../../domain/units.ts';
import type { UnitName } from '../../schemas/vocabulary.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDecimal } from '../../i18n/format-decimal.ts';
import { VolumeField } from '../shared/VolumeField.tsx';
import { fieldId } from './field-id.ts';
import type { Action } from './model.ts';
import type { Entry, EntryProblem } from '../../domain/tariff/read-entry.ts';
import { sayProblem } from '../shared/say-volume-problem.ts';
import { unitName } from '../../i18n/unit-name.ts';

type Props = {
  line: TariffLine;
  title: string;
  entry: Entry | undefined;
  problem: EntryProblem | undefined;
  /** Nothing where the line is always there. */
  onRemove: (() => void) | undefined;
  dispatch: (action: Action) => void;
};

/** The volume of one tariff line; a mass may be given in any unit of mass. */
export const LineField = ({ line, title, entry, problem, onRemove, dispatch }: Props) => {
  const { text, unit } = entry ?? { text: '', unit: line.unit };
  const units = unitsFor(line.unit);
  const enter = (next: Entry) => dispatch({ type: 'entry', line: line.id, entry: next });
  return (
    <VolumeField
      id={fieldId(line.id)}
      name={line.id}
      label={title}
      error={sayProblem(problem, line.unit)}
      value={text}
      onInput={(typed) => enter({ text: typed, unit })}
      unit={
        units.length === 1
          ? unitName(line.unit)
          : {
              label: fill(tarif.isian.satuan, { uraian: title }),
              value: unit,
              options: units.map((value) => ({ value, label: unitName(value) })),
              onChange: (chosen) => enter({ ...entry, text, unit: chosen as UnitName }),
            }
      }
      question={
        problem?.code === 'ambiguous'
          ? {
              ask: tarif.salah.ambiguous,
              readings: problem.readings.map((reading) => ({
                value: reading,
                label: formatDecimal(reading),
              })),
              onChoose: (reading) => {
                enter({ text: formatDecimal(reading), unit, reading });
                document.getElementById(fieldId(line.id))?.focus();
              },
            }
          : undefined
      }
    >
      {onRemove && (
        <button
          type="button"
          class="button plain small-button"
          aria-label={fill(tarif.isian.hapus, { uraian: title })}
          onClick={onRemove}
        >
          {tarif.isian.hapusPendek}
        </button>
      )}
    </VolumeField>
  );
};
