import { cari } from 'ui:id';
import type { Filters } from '../../search/search-index.ts';

/** Goods by their id, with their names. */
export type GoodsNames = readonly (readonly [id: string, name: string])[];

type Props = { goods: GoodsNames; filters: Filters; onChange: (filters: Filters) => void };

const OPTIONS = {
  jenis: Object.entries(cari.jenis).filter(([value]) => value !== 'situs'),
  arah: Object.entries(cari.arah),
};

/** What the results are narrowed to: three lists, each with everything as its first choice. */
export const FilterFields = ({ goods, filters, onChange }: Props) => (
  <fieldset class="hit-filters">
    <legend class="hidden-visually">{cari.saring}</legend>
    {(['jenis', 'barang', 'arah'] as const).map((name) => (
      <label key={name}>
        {cari.saringan[name]}
        <select
          name={name}
          value={filters[name]}
          onChange={(event) => onChange({ ...filters, [name]: event.currentTarget.value })}
        >
          <option value="">{cari.semua}</option>
          {(name === 'barang' ? goods : OPTIONS[name]).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    ))}
  </fieldset>
);
