import { NO_FILTERS, type Filters } from '../../search/search-index.ts';

/** What is looked for, as the address of the page holds it. */
export type Wanted = { query: string; filters: Filters };

/** Reads the query of an address, e.g. `?q=madu&jenis=dokumen`. */
export const readAddress = (search: string): Wanted => {
  const parameters = new URLSearchParams(search);
  const value = (name: string) => parameters.get(name) ?? '';
  return {
    query: value('q'),
    filters: { jenis: value('jenis'), barang: value('barang'), arah: value('arah') },
  };
};

/** The query of the address for what is looked for; nothing for nothing. */
export const writeAddress = ({ query, filters }: Wanted): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: query.trim(), ...NO_FILTERS, ...filters }))
    if (value !== '') parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
};
