import { cari } from 'ui:id';
import { fill } from '../../i18n/fill.ts';
import { writeAddress } from './address.ts';
import { FilterFields, type GoodsNames } from './FilterFields.tsx';
import { FiltersLeaveNothing } from './FiltersLeaveNothing.tsx';
import { Hit } from './Hit.tsx';
import { Outside } from './Outside.tsx';
import { OtherWays, type Complaint } from './OtherWays.tsx';
import { ShortcutSwitch } from './ShortcutSwitch.tsx';
import { hitId, useActive } from './useActive.ts';
import { useAnswer } from './useAnswer.ts';
import { useScrollBack } from './useScrollBack.ts';
import { useSearch, type SearchState } from './useSearch.ts';

const message = (state: SearchState, query: string): string => {
  if (state.name === 'kosong') return cari.petunjuk;
  if (state.name === 'mencari') return cari.mencari;
  if (state.name === 'gagal') return cari.gagal;
  if (state.outside !== undefined) return fill(cari.diLuar, { barang: state.outside });
  if (state.hits.length === 0) return fill(cari.nihil, { kata: query });
  return fill(cari.jumlah, { jumlah: state.hits.length, kata: query });
};

type Props = { base: string; complaint: Complaint; goods: GoodsNames };

/**
 * The search page. The box is a combobox whose popup is the grid of results itself (WAI-ARIA APG, combobox with a grid
 * popup), not a list laid over them: each result keeps its link, and what is found stays in view.
 */
export const Search = ({ base, complaint, goods }: Props) => {
  const { wanted, setWanted, state, fullTextWanted } = useSearch(base);
  const { query, filters } = wanted;
  const setQuery = (text: string) => setWanted({ filters, query: text });
  const hits = state.name === 'hasil' ? state.hits : [];
  const { active, onKeyDown } = useActive(hits.length, writeAddress(wanted), () => setQuery(''));
  useScrollBack(hits.length);
  const meant = state.name === 'hasil' ? state.meant : undefined;
  const answer = useAnswer(state.name === 'hasil' ? state.asked : undefined, base);
  const outside = state.name === 'hasil' ? state.outside : undefined;
  const stuck =
    state.name === 'gagal' || (state.name === 'hasil' && hits.length === 0 && outside === undefined);
  return (
    <>
      <form class="search" role="search" onSubmit={(event) => event.preventDefault()}>
        <label class="hidden-visually" for="q">
          {cari.label}
        </label>
        <input
          id="q"
          name="q"
          type="text"
          inputmode="search"
          enterkeyhint="search"
          role="combobox"
          aria-autocomplete="list"
          aria-haspopup="grid"
          aria-expanded={hits.length > 0}
          aria-controls="hasil"
          {...(active >= 0 ? { 'aria-activedescendant': hitId(active) } : {})}
          value={query}
          placeholder={cari.contoh}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button class="button" type="submit">
          {cari.tombol}
        </button>
      </form>
      <FilterFields
        goods={goods}
        filters={filters}
        onChange={(chosen) => setWanted({ query, filters: chosen })}
      />
      <p role="status" class="hit-count">
        {message(state, query.trim())}
      </p>
      {outside !== undefined && <Outside base={base} />}
      {meant !== undefined && (
        <p>
          {cari.mungkin}:{' '}
          <button type="button" class="as-link" onClick={() => setQuery(meant)}>
            {meant}
          </button>
        </p>
      )}
      {hits.length > 0 && (
        <div role="grid" id="hasil" class="hits" aria-label={cari.hasil}>
          {hits.map((hit, index) => (
            <Hit
              key={hit.url}
              hit={hit}
              index={index}
              active={index === active}
              {...(index === 0 && answer ? { answer } : {})}
            />
          ))}
        </div>
      )}
      {state.name === 'hasil' && state.rest === 'sedang' && <p class="small">{cari.sedangIsi}</p>}
      {state.name === 'hasil' && state.rest === 'belum' && (
        <button type="button" class="button plain" onClick={fullTextWanted.ask}>
          {cari.cariIsi}
        </button>
      )}
      {stuck && (
        <FiltersLeaveNothing
          filters={filters}
          goods={goods}
          onClear={(none) => setWanted({ query, filters: none })}
        />
      )}
      {stuck && <OtherWays base={base} complaint={complaint} />}
      <ShortcutSwitch />
    </>
  );
};
