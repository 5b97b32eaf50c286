import { barang, cari } from 'ui:id';
import { link } from '../../lib/links.ts';
import type { GoodsAnswer, SearchHit } from '../../search/hit.ts';
import { hitId } from './useActive.ts';

/** What the site can say of goods, and where to go on. */
const GoodsSays = ({ goods: { line, covered, fee } }: { goods: GoodsAnswer }) => (
  <>
    <p>
      {barang.tarif[line]} {covered ? barang.layananAda : barang.layananBelum}
    </p>
    <p class="hit-ways">
      <a href={fee}>{line === 'pasti' ? barang.hitung : barang.lihatDaftar}</a>{' '}
      <a href={link('/kantor/')}>{barang.kantor}</a>
    </p>
  </>
);

/** One result: a row of the grid that the box controls, with its link first. */
export const Hit = ({ hit, index, active }: { hit: SearchHit; index: number; active: boolean }) => (
  <div role="row" class="hit">
    <div role="gridcell" id={hitId(index)} aria-selected={active}>
      <a href={hit.url}>{hit.title}</a>
      <p class="hit-place">
        {cari.jenis[hit.kind]}
        {hit.within && hit.within !== cari.jenis[hit.kind] && ` › ${hit.within}`}
      </p>
      {hit.goods && <GoodsSays goods={hit.goods} />}
      {hit.excerpt.length > 0 && (
        <p>{hit.excerpt.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}</p>
      )}
    </div>
  </div>
);
