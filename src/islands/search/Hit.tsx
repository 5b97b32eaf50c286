import { barang, cari } from 'ui:id';
import { link } from '../../lib/links.ts';
import type { SearchAnswer } from '../../search/answer.ts';
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

/** The answer itself, and where it was read. */
const Says = ({ answer: { says, source } }: { answer: SearchAnswer }) => (
  <>
    <p class="hit-says">{says}</p>
    <p class="small">{source}</p>
  </>
);

const Excerpt = ({ hit: { excerpt } }: { hit: SearchHit }) =>
  excerpt.length === 0 ? null : (
    <p>{excerpt.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}</p>
  );

type Props = { hit: SearchHit; index: number; active: boolean; answer?: SearchAnswer };

/**
 * One result: a row of the grid that the box controls, pressable as a whole over its first link. In a group of the same
 * section of several services the title stands once, and each row is called by its service.
 */
export const Hit = ({ hit, index, active, answer }: Props) => {
  const { kind, group, within, title } = hit;
  const place = within && within !== cari.jenis[kind] ? ` › ${within}` : '';
  return (
    <div role="row" class={`hit${group === 'next' ? ' hit-next' : ''}${answer ? ' hit-answer' : ''}`}>
      <div role="gridcell" id={hitId(index)} aria-selected={active}>
        {group === 'first' && <p class="hit-group">{title}</p>}
        <a href={hit.url}>{group ? within : title}</a>
        {group && <span class="hidden-visually">: {title}</span>}
        {!group && (
          <p class="hit-place">
            {cari.jenis[kind]}
            {place}
          </p>
        )}
        {hit.goods && <GoodsSays goods={hit.goods} />}
        {answer ? <Says answer={answer} /> : <Excerpt hit={hit} />}
      </div>
    </div>
  );
};
