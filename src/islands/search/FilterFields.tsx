import { cari } from 'ui:id';
import type { Filters } from '../../search/search-index.ts';

type Props = { filters: Filters; onChange: (filters: Filters) => void };

const OPTIONS = {
  jenis: Object.entries(cari.jenis).filter(([value]) => value !== 'situs'),
  barang: Object.entries(cari.barang),
  arah: Object.entries(cari.arah),
};

/** What the results are narrowed to: three lists, each with everything as its first choice. */
export const FilterFields = ({ filters, onChange }: Props) => (
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
          {OPTIONS[name].map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    ))}
  </fieldset>
);
