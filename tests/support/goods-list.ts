import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { estimatorFacts } from '../../src/data/estimator.ts';
import { tariffList } from '../../src/data/estimator-list.ts';
import { GOODS } from '../../src/domain/tariff/any-goods.ts';
import { estimate } from '../../src/domain/tariff/estimate.ts';
import { decodeGoods } from '../../src/domain/tariff/goods-query.ts';
import { inputOf } from '../../src/domain/tariff/input-of.ts';
import { goodsService } from '../../src/domain/tariff/listed.ts';
import { decodeQuery } from '../../src/domain/tariff/query.ts';
import type { Volume } from '../../src/domain/volume.ts';

const { content } = loadContent(contentRoot());

/** What the estimator knows from the start, from the content itself. */
export const facts = estimatorFacts(content, '');

/** The list that the estimator fetches for any goods, from the content itself. */
export const list = tariffList(content, '');

/** The estimate of a link with `barang`, put together as the page does it, on the day the content was checked. */
export const openGoods = (query: string) => {
  const params = new URLSearchParams(query);
  const { entries, problems } = decodeGoods(params, list.lines);
  params.set('layanan', GOODS);
  params.delete('sertifikat');
  const { state, problems: others } = decodeQuery(params, [{ id: GOODS, regime: 'karantina', lines: [] }]);
  const named = entries.map(({ line }) => line).filter((line) => line !== 'sertifikat');
  const service = goodsService(named, state.traffic ?? 'antar-area', list, {
    title: '',
    href: '',
    certificate: (field: string) => field,
  });
  const volumes = new Map<string, Volume>(
    entries.flatMap(({ line, volume }) => (volume ? [[line, volume]] : [])),
  );
  for (const { id, countedAs } of service.lines) {
    const count = countedAs && volumes.get(countedAs);
    if (count) volumes.set(id, count);
  }
  const standings = { ...list.standings, ...facts.standings };
  return {
    service,
    problems: [...others, ...problems],
    estimate: estimate(inputOf(service, { ...state, volumes }, '2026-11-21', standings)),
  };
};
