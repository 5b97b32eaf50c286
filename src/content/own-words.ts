import type { CollectionName } from '../schemas/reference.ts';
import type { Content } from './collections.ts';
import { formatPath } from './problem.ts';

/** A text that the site says in its own voice, and where it stands. */
export type OwnText = { readonly file: string; readonly key: string; readonly text: string };

/** The keys of each collection that hold the site's own words; all others hold names, or words of a source. */
const OWN: Partial<Record<CollectionName, readonly string[]>> = {
  agencies: ['does'],
  changes: ['title', 'what', 'ground'],
  conflicts: ['title', 'says', 'handling'],
  documents: ['does'],
  goods: ['question'],
  guides: ['title', 'summary', 'says'],
  offices: ['note'],
  portal: ['note'],
  forms: ['hint', 'note'],
  procedures: ['title'],
  questions: ['ask', 'hint', 'label', 'because'],
  regulations: ['statusNote', 'says'],
  requirements: ['title', 'what', 'why', 'good'],
  routes: ['ask', 'label', 'hint', 'why'],
  services: ['summary', 'nextStep', 'notFor', 'short', 'because', 'brief'],
  sources: ['describes', 'why'],
  terms: ['means'],
};

/** Below these keys nothing is the site's own. */
const NAMES = new Set(['provenance', 'from', 'volumes', 'mends', 'omitted']);

/** A note once made is not changed any more: those from before the list of words keep theirs. */
const KEPT_BEFORE = '2026-12-01';

/** Every text below a value, with its path; `within`: whether the value itself is the site's own. */
export const textsIn = (
  value: unknown,
  isOwn: (key: string) => boolean,
  within = false,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; text: string }[] => {
  if (typeof value === 'string') return within ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((inner, index) => textsIn(inner, isOwn, within, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) =>
    NAMES.has(key) ? [] : textsIn(inner, isOwn, within || isOwn(key), [...path, key]),
  );
};

/** The paragraphs that stand below the facts of a service, without the addresses of their links. */
const paragraphs = (file: string, body: string): OwnText[] =>
  body
    .replace(/\]\([^)]*\)/g, ']')
    .split(/\n\s*\n/)
    .map((text) => ({ file, key: '', text: text.trim() }))
    .filter(({ text }) => text !== '');

/** What the pages say in the site's own voice, without its interface. */
export const ownWords = (content: Content): OwnText[] => [
  ...[...content.services.values()].flatMap(({ file, body = '' }) => paragraphs(file, body)),
  ...(Object.keys(OWN) as CollectionName[]).flatMap((name) =>
    [...content[name].values()].flatMap(({ file, data }) =>
      'on' in data && data.on < KEPT_BEFORE
        ? []
        : textsIn(data, (key) => OWN[name]?.includes(key) ?? false).map(({ path, text }) => ({
            file,
            key: formatPath(path),
            text,
          })),
    ),
  ),
];
