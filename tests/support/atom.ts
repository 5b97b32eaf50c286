import { DOMParser, type Element } from '@xmldom/xmldom';

const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339 with capital T and Z, as RFC 4287 section 3.3 asks. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** How often each child may stand: RFC 4287 sections 4.1.1 and 4.1.2. */
const FEED: Record<string, [number, number]> = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  subtitle: [0, 1],
  generator: [0, 1],
  icon: [0, 1],
  logo: [0, 1],
  rights: [0, 1],
  author: [0, Infinity],
  contributor: [0, Infinity],
  category: [0, Infinity],
  link: [0, Infinity],
  entry: [0, Infinity],
};
const ENTRY: Record<string, [number, number]> = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  published: [0, 1],
  summary: [0, 1],
  content: [0, 1],
  rights: [0, 1],
  source: [0, 1],
  author: [0, Infinity],
  contributor: [0, Infinity],
  category: [0, Infinity],
  link: [0, Infinity],
};

const parse = (xml: string): Element => {
  const stop = (_level: string, message: string) => {
    throw new Error(message);
  };
  const root = new DOMParser({ onError: stop }).parseFromString(xml, 'application/xml').documentElement;
  if (!root) throw new Error('no root element');
  return root;
};

const children = (parent: Element, name?: string): Element[] =>
  Array.from(parent.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && (name === undefined || node.nodeName === name),
  );

const textOf = (parent: Element, name: string): string => children(parent, name)[0]?.textContent ?? '';

const linkOf = (parent: Element, rel: string): string =>
  children(parent, 'link')
    .find((link) => link.getAttribute('rel') === rel)
    ?.getAttribute('href') ?? '';

const isAbsolute = (address: string) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(address);

const elementFaults = (
  where: string,
  element: Element,
  allowed: Record<string, [number, number]>,
): string[] => [
  ...children(element)
    .filter(({ namespaceURI, nodeName }) => namespaceURI !== ATOM || !(nodeName in allowed))
    .map(({ nodeName }) => `${where}: ${nodeName} may not stand here`),
  ...Object.entries(allowed).flatMap(([name, [least, most]]) => {
    const { length } = children(element, name);
    return length < least || length > most ? [`${where}: ${length} of ${name}`] : [];
  }),
  ...(isAbsolute(textOf(element, 'id')) ? [] : [`${where}: id is not an absolute IRI`]),
  ...(MOMENT.test(textOf(element, 'updated')) ? [] : [`${where}: updated is not a moment`]),
  ...children(element, 'author').flatMap((author) =>
    children(author, 'name').length === 1 && textOf(author, 'name') !== ''
      ? []
      : [`${where}: an author without name`],
  ),
  ...children(element, 'link').flatMap((link) =>
    isAbsolute(link.getAttribute('href') ?? '') ? [] : [`${where}: a link without absolute address`],
  ),
  ...children(element, 'category').flatMap((category) =>
    category.getAttribute('term') ? [] : [`${where}: a category without term`],
  ),
  ...['title', 'summary', 'content', 'subtitle'].flatMap((name) =>
    children(element, name).flatMap((text) =>
      ['', 'text', 'html'].includes(text.getAttribute('type') ?? '') && children(text).length === 0
        ? []
        : [`${where}: ${name} holds what its type does not allow`],
    ),
  ),
];

const duplicates = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** What in a feed is against RFC 4287 (text constructs without XHTML), or not what a feed of this site has. */
export const feedFaults = (xml: string, address: string): string[] => {
  const feed = parse(xml);
  const entries = children(feed, 'entry');
  const alternates = children(feed, 'link').filter((link) => link.getAttribute('rel') === 'alternate');
  const moments = entries.map((entry) => Date.parse(textOf(entry, 'updated')));
  return [
    ...(feed.namespaceURI === ATOM && feed.nodeName === 'feed' ? [] : ['the root is no atom:feed']),
    ...elementFaults('feed', feed, FEED),
    ...entries.flatMap((entry, index) => elementFaults(`entry ${index}`, entry, ENTRY)),
    ...(linkOf(feed, 'self') === address ? [] : [`self is "${linkOf(feed, 'self')}"`]),
    ...(alternates.length === 1 ? [] : [`${alternates.length} alternate links`]),
    ...(children(feed, 'author').length > 0 || entries.every((entry) => children(entry, 'author').length > 0)
      ? []
      : ['no author']),
    ...entries.flatMap((entry, index) =>
      children(entry, 'content').length === 1 || linkOf(entry, 'alternate') !== ''
        ? []
        : [`entry ${index}: neither content nor alternate`],
    ),
    ...duplicates([feed, ...entries].map((element) => textOf(element, 'id'))).map((id) => `${id} twice`),
    ...(Date.parse(textOf(feed, 'updated')) === Math.max(...moments)
      ? []
      : ['updated is not that of the newest']),
  ];
};

/** What a feed reader shows of a feed. */
export const readFeed = (xml: string) => {
  const feed = parse(xml);
  return {
    id: textOf(feed, 'id'),
    entries: children(feed, 'entry').map((entry) => ({
      id: textOf(entry, 'id'),
      title: textOf(entry, 'title'),
      updated: textOf(entry, 'updated'),
      alternate: linkOf(entry, 'alternate'),
      content: textOf(entry, 'content'),
    })),
  };
};
