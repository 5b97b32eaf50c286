import { layanan, umum } from 'ui:id';
import type { Content } from '../content/collections.ts';
import { fill } from '../i18n/fill.ts';
import type { Service } from '../schemas/service.ts';
import { get } from './get.ts';
import { serviceSections } from './service-sections.ts';

/** A component of the service standard: a link to its section, words on where it is from or why it is lacking, or both. */
export type StandardPart = { name: string; link?: { href: `#${string}`; words: string }; says?: string };

/**
 * The 14 components of a public-service standard (UU 25/2009 Ps. 21). Where the copy of the source is cut off, what is
 * not read is never said to be unprinted.
 */
export const standardParts = (content: Content, service: Service): StandardPart[] => {
  const titles = new Map<string, string>(serviceSections(service).map(({ id, title }) => [id, title]));
  const cutOff = service.standard.some(({ unread }) => unread);
  return Object.entries(layanan.komponen).map(([number, name]) => {
    const part = service.standard.find(({ component }) => component === Number(number));
    if (!part) return { name, says: cutOff ? layanan.standarSejauhTerbaca : umum.tidakTercantum };
    const { section, source, unread } = part;
    const says = [
      ...(unread ? [umum.terpotong] : []),
      ...(source ? [fill(layanan.standarDari, { sumber: get(content, 'sources', source).data.title })] : []),
    ].join(' ');
    return {
      name,
      ...(section && {
        link: { href: `#${section}`, words: fill(layanan.lihat, { bagian: titles.get(section) ?? section }) },
      }),
      ...(says && { says }),
    };
  });
};
