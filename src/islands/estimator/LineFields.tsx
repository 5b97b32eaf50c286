import { tarif } from 'ui:id';
import type { EstimatorService } from '../../domain/tariff/estimator-service.ts';
import { CERTIFICATE, GOODS } from '../../domain/tariff/any-goods.ts';
import type { TariffLine } from '../../domain/tariff/types.ts';
import { useLazy } from '../shared/useLazy.ts';
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

/** Whether the visitor added the line, and so can take it away again. */
const isAdded = (service: EstimatorService, { id, group }: TariffLine) =>
  service.id === GOODS ? id !== CERTIFICATE : isLong(service) && group !== undefined;

/** Once what was just changed is on screen. */
const focusOn = (parameter: string) => setTimeout(() => document.getElementById(fieldId(parameter))?.focus());

/** The volumes: what is charged for certain, what can be added, and what is charged only if necessary. */
export const LineFields = ({ service, model, current, problems, dispatch }: Props) => {
  const entries = model.entries[model.service] ?? {};
  const later = useLazy(() => import('./later.ts'), current.pickable.length > 0);
  const add = ({ id, unit }: TariffLine) => {
    if (service.id === GOODS) dispatch({ type: 'goods', line: id, unit });
    else dispatch({ type: 'entry', line: id, entry: { text: '', unit } });
    focusOn(id);
  };
  const remove = ({ id }: TariffLine) => {
    dispatch({ type: 'remove', line: id });
    focusOn(service.id === GOODS ? 'barang' : 'tambah');
  };
  const fieldsOf = (certainty: TariffLine['certainty']) =>
    current.lines
      .filter((line) => line.certainty === certainty && line.countedAs === undefined)
      .map((line) => (
        <LineField
          key={`${model.service} ${line.id}`}
          line={line}
          entry={entries[line.id]}
          problem={problems.get(line.id)}
          title={lineTitle(service, line)}
          onRemove={isAdded(service, line) ? () => remove(line) : undefined}
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
        {later && current.pickable.length > 0 && (
          <later.AddLine lines={current.pickable} onlyActions={service.id === GOODS} onAdd={add} />
        )}
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
