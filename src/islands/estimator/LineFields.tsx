import { tarif } from 'ui:id';
import type { EstimatorService } from '../../domain/tariff/estimator-service.ts';
import type { TariffLine } from '../../domain/tariff/types.ts';
import { AddLine } from './AddLine.tsx';
import type { View } from './derive.ts';
import { fieldId } from './field-id.ts';
import { LineField } from './LineField.tsx';
import { isLong, lineTitle } from './line-title.ts';
import type { Action, Model } from './model.ts';

type Props = {
  service: EstimatorService;
  model: Model;
  current: View;
  problems: View['problems'];
  dispatch: (action: Action) => void;
};

/** Once what was just changed is on screen. */
const focusOn = (parameter: string) => setTimeout(() => document.getElementById(fieldId(parameter))?.focus());

/** The volumes: what is charged for certain, what can be added, and what is charged only if necessary. */
export const LineFields = ({ service, model, current, problems, dispatch }: Props) => {
  const entries = model.entries[model.service] ?? {};
  const add = ({ id, unit }: TariffLine) => {
    dispatch({ type: 'entry', line: id, entry: { text: '', unit } });
    focusOn(id);
  };
  const remove = ({ id }: TariffLine) => {
    dispatch({ type: 'remove', line: id });
    focusOn('tambah');
  };
  const fieldsOf = (certainty: TariffLine['certainty']) =>
    current.lines
      .filter((line) => line.certainty === certainty)
      .map((line) => (
        <LineField
          key={`${model.service} ${line.id}`}
          line={line}
          entry={entries[line.id]}
          problem={problems.get(line.id)}
          title={lineTitle(service, line)}
          onRemove={isLong(service) && line.group !== undefined ? () => remove(line) : undefined}
          dispatch={dispatch}
        />
      ));
  const conditional = fieldsOf('bersyarat');
  return (
    <>
      <fieldset>
        <legend>{tarif.isian.jumlah}</legend>
        <p class="field-hint">{tarif.isian.jumlahPetunjuk}</p>
        {fieldsOf('pasti')}
        {current.pickable.length > 0 && <AddLine lines={current.pickable} onAdd={add} />}
      </fieldset>
      {conditional.length > 0 && (
        <fieldset>
          <legend>{tarif.isian.jikaDiperlukan}</legend>
          <p class="field-hint">{tarif.isian.jikaDiperlukanPetunjuk}</p>
          {conditional}
        </fieldset>
      )}
    </>
  );
};
