import type { IndexedPart } from '../../search/search-index.ts';
import { serviceSections } from '../service-sections.ts';
import type { ServiceView } from '../service-view.ts';
import { clip } from './clip.ts';

const SECTION = 0.95;
/** A section that only says that there is none of it: hardly what a word in it was typed for. */
const NOTHING_THERE = 0.7;
/** Of a requirement's words, which mostly say its title again. */
const SHORT = 28;

const wordsOfSections = (
  { data, legalBasis, products, channels, fees }: ServiceView,
  fee: string,
): Record<string, string> => {
  const said = (content: { words?: string | undefined }) => content.words ?? '';
  const laboratory = data.laboratory;
  return {
    'kode-hs': 'items' in data.hsCodes ? data.hsCodes.items.map(({ code }) => code).join(', ') : '',
    [data.place.kind]: said(data.place.content),
    'dasar-hukum':
      'absent' in legalBasis
        ? said(legalBasis)
        : legalBasis.items.map(({ regulation }) => regulation.data.shortTitle).join(', '),
    [`target-${data.targets.kind}`]: said(data.targets.content),
    'waktu-pelayanan': data.duration.short,
    biaya: fee,
    produk: products.map(({ words }) => words).join('; '),
    'uji-laboratorium':
      'lines' in laboratory
        ? fees
            .filter(({ id }) => laboratory.lines.includes(id))
            .map(({ words }) => words)
            .join(', ')
        : '',
    pengaduan: channels.map(({ data: { name } }) => name).join(', '),
  };
};

const saysNothing = ({ data }: ServiceView): ReadonlySet<string> =>
  new Set([
    ...('absent' in data.place.content ? [data.place.kind] : []),
    ...('absent' in data.targets.content ? [`target-${data.targets.kind}`] : []),
  ]);

/**
 * What on the page of a service has an address: sections, requirements, steps and tariff lines.
 * @param fee what is charged in any case, in a few words
 */
export const serviceParts = (
  view: ServiceView,
  fee: string,
  namesOf: (anchor: string) => string[],
): IndexedPart[] => {
  const says = wordsOfSections(view, fee);
  const empty = saysNothing(view);
  const { 'kode-hs': codes = '' } = says;
  const part = (anchor: string, title: string, text: string, weight?: number): IndexedPart => {
    const names = [...namesOf(`#${anchor}`), ...(anchor === 'kode-hs' && codes ? codes.split(', ') : [])];
    return {
      anchor,
      title: clip(title, 110),
      ...(weight === undefined ? {} : { weight }),
      ...(text === '' ? {} : { says: clip(text, 140) }),
      ...(names.length === 0 ? {} : { names }),
    };
  };
  /** The first words of what the source says, unless they are those of the title over again. */
  const opening = (words: string, title: string) => {
    const first = clip(words, SHORT);
    return title.toLowerCase().startsWith(first.replace(/…$/, '').toLowerCase()) ? '' : first;
  };
  return [
    ...serviceSections(view.data).map(({ id, title }) =>
      part(String(id), title, says[String(id)] ?? '', empty.has(String(id)) ? NOTHING_THERE : SECTION),
    ),
    ...view.requirementGroups.flatMap(({ items }) =>
      items.map(({ slug, words, about }) =>
        part(`persyaratan-${slug}`, about.title, opening(words, about.title)),
      ),
    ),
    ...view.procedure.lists.flatMap(({ steps }) =>
      steps.map(({ slug, title }) => part(`langkah-${slug}`, title, '')),
    ),
    ...view.fees.map(({ id, words, group, printed }) =>
      part(`biaya-${id}`, words, [group, printed].filter(Boolean).join(', ')),
    ),
  ];
};
