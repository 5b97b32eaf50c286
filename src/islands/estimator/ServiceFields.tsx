import { tarif } from 'ui:id';
import { choicesOf, CHOICE_MEANING, type Choice } from '../../domain/tariff/choices.ts';
import type { EstimatorService } from '../../domain/tariff/estimator-service.ts';
import { GOODS } from '../../domain/tariff/any-goods.ts';
import { DateField } from '../shared/DateField.tsx';
import { SelectField, type SelectOption } from '../shared/SelectField.tsx';
import { fieldId } from './field-id.ts';
import { GoodsField } from './GoodsField.tsx';
import type { EstimatorBinding } from './useEstimator.ts';

type Props = Pick<EstimatorBinding, 'model' | 'dispatch' | 'goods'> & {
  services: readonly EstimatorService[];
  /** Today's service: one of them, or the goods as a service of their own. */
  service: EstimatorService | undefined;
};

const WORDS: Record<string, string> = { ...tarif.keadaan, ...tarif.traffic, ...tarif.goods };

/** What stands for "nothing chosen": plants go antar area, quarantine goods in no special circumstance. */
const NONE = {
  keadaan: tarif.keadaan.biasa,
  'lalu-lintas': undefined,
  arah: tarif.isian.pilih,
  komoditas: tarif.isian.pilih,
};

const optionsOf = ({ parameter, values }: Choice): SelectOption[] => {
  const none = NONE[parameter];
  return [
    ...(none === undefined ? [] : [{ value: '', label: none }]),
    ...values.map((value) => ({ value, label: WORDS[value] ?? value })),
  ];
};

/** A service of one direction asks for none. */
const offered = ({ regime, traffic }: EstimatorService) =>
  choicesOf(regime).filter(({ parameter }) => traffic === undefined || parameter !== 'lalu-lintas');

/** Which service, on which day, in which case. */
export const ServiceFields = ({ model, services, service, dispatch, goods }: Props) => {
  const problemOf = (parameter: string) => {
    const problem = model.problems.find((candidate) => candidate.parameter === parameter);
    return problem && tarif.isian.periksa;
  };
  return (
    <fieldset disabled={model.phase === 'server'}>
      <legend>{tarif.isian.judul}</legend>
      <GoodsField model={model} dispatch={dispatch} goods={goods} services={services} />
      <SelectField
        id={fieldId('layanan')}
        name="layanan"
        label={tarif.isian.layanan}
        error={problemOf('layanan')}
        value={model.service}
        options={[
          { value: '', label: tarif.isian.pilihLayanan },
          ...(model.service === GOODS ? [{ value: GOODS, label: tarif.barang.judul }] : []),
          ...services.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(id) => dispatch({ type: 'service', service: services.find((known) => known.id === id) })}
      />
      <DateField
        id={fieldId('tanggal')}
        name="tanggal"
        label={tarif.isian.tanggal}
        hint={tarif.isian.tanggalPetunjuk}
        error={
          model.date || model.phase === 'server'
            ? undefined
            : (problemOf('tanggal') ?? tarif.salah['incomplete-date'])
        }
        value={model.date}
        onInput={(date) => dispatch({ type: 'date', date })}
      />
      {service &&
        offered(service).map((choice) => (
          <SelectField
            key={choice.parameter}
            id={fieldId(choice.parameter)}
            name={choice.parameter}
            label={tarif.isian[choice.parameter]}
            hint={
              choice.parameter === 'lalu-lintas' && model.service !== GOODS
                ? tarif.isian['lalu-lintasPetunjuk']
                : undefined
            }
            error={problemOf(choice.parameter)}
            value={
              model[CHOICE_MEANING[choice.parameter]] ??
              (choice.parameter === 'lalu-lintas' ? 'antar-area' : '')
            }
            options={optionsOf(choice)}
            onChange={(value) => dispatch({ type: 'choice', parameter: choice.parameter, value })}
          />
        ))}
    </fieldset>
  );
};
