import { tarif } from 'ui:id';
import { useState } from 'preact/hooks';
import type { EstimatorService } from '../../domain/tariff/estimator-service.ts';
import { describedBy, Field } from '../shared/Field.tsx';
import { useLazy } from '../shared/useLazy.ts';
import { fieldId } from './field-id.ts';
import type { EstimatorBinding } from './useEstimator.ts';

type Props = Pick<EstimatorBinding, 'model' | 'dispatch' | 'goods'> & {
  services: readonly EstimatorService[];
};

/**
 * "What is carried?": a plain field until somebody comes to it; what it offers then is fetched with the list of goods,
 * so that whoever opens a link to a service fetches neither. Where a link asks for goods and the list does not come, it
 * says so.
 */
export const GoodsField = (props: Props) => {
  const [wanted, setWanted] = useState(false);
  const [typed, type] = useState('');
  const part = useLazy(() => import('./goods/GoodsCombobox.tsx'), wanted || props.goods.state === 'failed');
  if (part) return <part.GoodsCombobox {...props} typedBefore={typed} hadFocus={wanted} />;
  const field = { id: fieldId('barang'), label: tarif.barang.tanya, hint: tarif.barang.petunjuk };
  return (
    <Field {...field}>
      <div class="combobox">
        {}
        <input
          id={field.id}
          type="text"
          // eslint-disable-next-line jsx-a11y-x/role-has-required-aria-props -- no list yet that it could control
          role="combobox"
          aria-expanded={false}
          aria-autocomplete="list"
          aria-describedby={describedBy(field)}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          onFocus={() => setWanted(true)}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </div>
    </Field>
  );
};
