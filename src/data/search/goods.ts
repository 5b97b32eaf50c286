import type { Content } from '../../content/collections.ts';
import { isHeldAgainstList } from '../../domain/goods.ts';
import { slugOf } from '../../search/goods-entries.ts';
import { NONE, severalFrom, UNTRIED, type SearchIndex } from '../../search/search-index.ts';
import { goodsOf } from '../goods.ts';

/** All goods as the small index holds them: short, with lines and services written once. */
export const indexedGoods = (content: Content): SearchIndex['goods'] => {
  const lines: string[] = [];
  const services: string[] = [];
  const placeIn = (written: string[], value: string): number => {
    const at = written.indexOf(value);
    return at >= 0 ? at : written.push(value) - 1;
  };
  const items = goodsOf(content).map((goods): SearchIndex['goods']['items'][number] => {
    const { id, name, also, field, line, candidates, services: servedBy } = goods;
    const names = [name, ...also].join(';');
    const [first] = candidates ?? [];
    const lineless = (isHeldAgainstList(goods) ? NONE : UNTRIED)[field];
    const unsettled = first === undefined ? lineless : severalFrom(placeIn(lines, first));
    const place = line === undefined ? unsettled : placeIn(lines, line);
    const served = servedBy.map((service) => placeIn(services, `/layanan/${service.id}/`));
    const own = slugOf(name) === id ? '' : id;
    return served.length > 0 ? [own, names, place, served] : [own, names, place];
  });
  return { items, lines, services };
};
