import type { Content } from '../content/collections.ts';
import type { Goods } from '../domain/goods.ts';
import { get, list } from './get.ts';

/** All goods of `content/goods/`, with the services that cover them: what `/tarif/barang.json` holds. */
export const goodsOf = (content: Content): Goods[] =>
  list(content, 'goods').flatMap(({ data }) =>
    data.goods.map(({ id, name, alsoCalled, field, line, ground, candidates, question, services }) => ({
      id,
      name,
      also: alsoCalled,
      field,
      ...(line === undefined ? {} : { line }),
      ...(ground === undefined ? {} : { ground }),
      ...(candidates === undefined ? {} : { candidates }),
      ...(question === undefined ? {} : { question }),
      services: services.map((service) => ({
        id: service,
        title: get(content, 'services', service).data.title,
      })),
    })),
  );
