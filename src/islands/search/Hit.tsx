import { cari } from 'ui:id';
import type { SearchHit } from '../../search/hit.ts';
import { hitId } from './useActive.ts';

/** One result: a row of the grid that the box controls, with one link. */
export const Hit = ({ hit, index, active }: { hit: SearchHit; index: number; active: boolean }) => (
  <div role="row" class="hit">
    <div role="gridcell" id={hitId(index)} aria-selected={active}>
      <a href={hit.url}>{hit.title}</a>
      <p class="hit-place">
        {cari.jenis[hit.kind]}
        {hit.within && hit.within !== cari.jenis[hit.kind] && ` › ${hit.within}`}
      </p>
      {hit.excerpt.length > 0 && (
        <p>{hit.excerpt.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}</p>
      )}
    </div>
  </div>
);
