import type { RefObject } from 'preact';
import { barang, jawabanBarang } from 'ui:id';
import { link } from '../../lib/links.ts';
import type { RouterData } from '../../data/router.ts';
import { fieldIsSettled, fieldListPath, isHeldAgainstList } from '../../domain/goods.ts';
import { fill } from '../../i18n/fill.ts';
import { GoodsTariffs } from './GoodsTariffs.tsx';
import type { GoodsState } from './useGoods.ts';

const words = jawabanBarang;

type Known = Extract<GoodsState, { name: 'ada' }>;
type Props = {
  state: GoodsState;
  id: string;
  about: RouterData['goods'];
  heading: RefObject<HTMLHeadingElement>;
};

const Services = ({ goods: { services } }: Known) =>
  services.length > 0 ? (
    <>
      <p>{words.layananAda}</p>
      <ul>
        {services.map(({ id, title }) => (
          <li key={id}>
            <a href={link(`/layanan/${id}/`)}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  ) : (
    <p>{words.layananBelum}</p>
  );

const Tariffs = ({ goods, lines, linesFailed }: Known) => {
  const { line, candidates, ground, question } = goods;
  const ids = line === undefined ? (candidates ?? []) : [line];
  return (
    <>
      {line !== undefined && (
        <p>
          {words.pasti} {ground}
        </p>
      )}
      {candidates && <p>{words.beberapa}</p>}
      {ids.length === 0 && (
        <p>
          {barang.tarif[isHeldAgainstList(goods) ? 'tidak-ada' : 'belum']}{' '}
          <a href={link(fieldListPath(goods.field))}>{barang.lihatDaftar}</a>
        </p>
      )}
      {question && <p class="note warn">{question}</p>}
      {ids.length > 0 && <GoodsTariffs ids={ids} lines={lines} failed={linesFailed === true} />}
    </>
  );
};

/** The answer for one good: its service if there is one, who inspects it, what that costs, and what the law asks. */
export const GoodsAnswer = ({ state, id, about, heading }: Props) => {
  if (state.name !== 'ada')
    return (
      <div class="note warn">
        <h2 ref={heading} tabIndex={-1}>
          {state.name === 'memuat' && barang.memuat}
          {state.name === 'gagal' && barang.gagal}
          {state.name === 'tidak-dikenal' && fill(barang.tidakDikenal, { barang: id })}
        </h2>
      </div>
    );
  const { goods } = state;
  return (
    <div class="goods-answer" data-barang={goods.id}>
      <h2 ref={heading} tabIndex={-1}>
        {goods.name}
      </h2>
      <Services {...state} />
      <p>
        <a href={link('/kantor/')}>{words.cariKantor}</a>
      </p>
      <h3>{words.instansi}</h3>
      <p>
        {fill(fieldIsSettled(goods) ? words.bidang : words.bidangDugaan, {
          bidang: barang.bidang[goods.field],
          instansi: about.agency.name,
        })}
      </p>
      <h3>{words.tarif}</h3>
      <Tariffs {...state} />
      <h3>{words.syarat}</h3>
      <p>
        {about.duties.says}{' '}
        <a href={link(about.duties.path)}>{fill(words.pasal, { pasal: about.duties.title })}</a>
      </p>
    </div>
  );
};
