import { cari } from 'ui:id';
import { fill } from '../../i18n/fill.ts';
import { NO_FILTERS, type Filters } from '../../search/search-index.ts';
import type { GoodsNames } from './FilterFields.tsx';

const namesOf = ({ jenis, barang, arah }: Filters, goods: GoodsNames): string[] => {
  const kinds: Readonly<Record<string, string>> = cari.jenis;
  const directions: Readonly<Record<string, string>> = cari.arah;
  const chosen: [string, string | undefined][] = [
    [cari.saringan.jenis, kinds[jenis]],
    [cari.saringan.barang, goods.find(([id]) => id === barang)?.[1]],
    [cari.saringan.arah, directions[arah]],
  ];
  return chosen.flatMap(([label, value]) => (value === undefined ? [] : `${label}: ${value}`));
};

type Props = { filters: Filters; goods: GoodsNames; onClear: (filters: Filters) => void };

/** Which filters leave nothing, and a way to be rid of them. */
export const FiltersLeaveNothing = ({ filters, goods, onClear }: Props) => {
  const names = namesOf(filters, goods);
  if (names.length === 0) return null;
  return (
    <p>
      {fill(cari.saringanAktif, { saringan: names.join(', ') })}{' '}
      <button type="button" class="as-link" onClick={() => onClear(NO_FILTERS)}>
        {cari.hapusSaringan}
      </button>
    </p>
  );
};
