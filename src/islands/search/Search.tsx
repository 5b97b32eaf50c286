import { cari } from 'ui:id';
import { fill } from '../../i18n/fill.ts';
import type { ExcerptPart, SearchHit } from '../../search/hit.ts';
import { useSearch, type SearchState } from './useSearch.ts';

const Excerpt = ({ parts }: { parts: ExcerptPart[] }) => (
  <p>{parts.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}</p>
);

const Hit = ({ hit }: { hit: SearchHit }) => (
  <li>
    <h2>
      <a href={hit.url}>{hit.title}</a>
    </h2>
    {hit.sections.length === 0 && <Excerpt parts={hit.excerpt} />}
    <ul>
      {hit.sections.map(({ title, url, excerpt }) => (
        <li key={url}>
          <a href={url}>{title}</a>
          <Excerpt parts={excerpt} />
        </li>
      ))}
    </ul>
  </li>
);

const message = (state: SearchState): string => {
  if (state.name === 'kosong') return cari.petunjuk;
  if (state.name === 'mencari') return cari.mencari;
  if (state.name === 'gagal') return cari.gagal;
  if (state.hits.length === 0) return fill(cari.nihil, { kata: state.query });
  return fill(cari.jumlah, { jumlah: state.hits.length, kata: state.query });
};

/** The search page: a box and the pages and sections that answer it. */
export const Search = ({ base }: { base: string }) => {
  const { query, setQuery, state } = useSearch(base);
  return (
    <>
      <form class="search" role="search" onSubmit={(event) => event.preventDefault()}>
        <label class="hidden-visually" for="q">
          {cari.label}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          value={query}
          placeholder={cari.contoh}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <button class="button" type="submit">
          {cari.tombol}
        </button>
      </form>
      <p role="status">{message(state)}</p>
      {state.name === 'hasil' && (
        <ol class="hits">
          {state.hits.map((hit) => (
            <Hit key={hit.url} hit={hit} />
          ))}
        </ol>
      )}
    </>
  );
};
