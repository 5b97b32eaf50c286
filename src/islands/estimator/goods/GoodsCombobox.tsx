import { tarif } from 'ui:id';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Goods } from '../../../domain/goods.ts';
import type { EstimatorService } from '../../../domain/tariff/estimator-service.ts';
import { UNIT_UNKNOWN } from '../../../domain/tariff/any-goods.ts';
import { fill } from '../../../i18n/fill.ts';
import { Combobox } from '../../shared/Combobox.tsx';
import { useFocusNext } from '../../shared/useFocusNext.ts';
import { fieldId } from '../field-id.ts';
import type { Offer } from './types.ts';
import type { EstimatorBinding } from '../useEstimator.ts';

type Props = Pick<EstimatorBinding, 'model' | 'dispatch' | 'goods'> & {
  services: readonly EstimatorService[];
  /** What was typed before this part was there. */
  typedBefore: string;
  /** Whether somebody came to the field, rather than a link that could not fetch the list. */
  hadFocus: boolean;
};

/** Until the list is there, the services by a word of their title. */
const servicesCalled = (typed: string, services: readonly EstimatorService[]): Offer[] =>
  services
    .filter(({ title }) => title.toLowerCase().includes(typed.trim().toLowerCase()))
    .map(({ id, title }) => ({
      id: `layanan-${id}`,
      label: title,
      note: tarif.pilihBarang.layanan,
      service: id,
    }));

/** "What is carried?": one field over the services and, once somebody types, over all goods and lines of the list. */
export const GoodsCombobox = ({
  model,
  dispatch,
  goods: { state, kit, want },
  services,
  typedBefore,
  hadFocus,
}: Props) => {
  const [typed, type] = useState(typedBefore);
  const [asked, ask] = useState<Goods>();
  const traffic = model.traffic ?? 'antar-area';
  const focusOn = useFocusNext();
  // It takes the place of the plain field; who was there goes on typing, who has gone on is not called back.
  useLayoutEffect(() => {
    if (hadFocus && document.activeElement === document.body)
      document.getElementById(fieldId('barang'))?.focus();
    void want();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only as it takes the plain field's place
  }, []);
  const take = (line: string) => {
    ask(undefined);
    dispatch({ type: 'goods', line, unit: kit?.line(line)?.unit ?? UNIT_UNKNOWN });
    focusOn(fieldId(line));
  };
  const pick = (offer: Offer) => {
    type('');
    ask(undefined);
    if ('service' in offer)
      dispatch({ type: 'service', service: services.find(({ id }) => id === offer.service) });
    else if ('line' in offer) take(offer.line);
    else if (offer.goods.line !== undefined) take(offer.goods.line);
    else ask(offer.goods);
  };
  const status = (count: number) => {
    if (count > 0) return fill(tarif.pilihBarang.jumlahPilihan, { jumlah: count });
    return state === 'loading'
      ? tarif.pilihBarang.memuat
      : state === 'failed'
        ? ''
        : tarif.pilihBarang.tidakAda;
  };
  return (
    <>
      <Combobox
        id={fieldId('barang')}
        label={tarif.barang.tanya}
        hint={tarif.barang.petunjuk}
        listLabel={tarif.pilihBarang.pilihan}
        typed={typed}
        onType={type}
        find={(text) => kit?.offers(text, services, traffic) ?? servicesCalled(text, services)}
        onPick={pick}
        status={status}
        onWanted={() => state === 'unasked' && void want()}
      />
      {state === 'failed' && (
        <p class="note warn" role="alert">
          {tarif.pilihBarang.gagal}{' '}
          <button type="button" class="button plain small-button" onClick={() => void want()}>
            {tarif.pilihBarang.cobaLagi}
          </button>
        </p>
      )}
      {asked && kit && <kit.Unsettled goods={asked} kit={kit} traffic={traffic} onUse={take} />}
    </>
  );
};
