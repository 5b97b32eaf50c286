import type { Content, Entry } from '../content/collections.ts';
import { list } from './get.ts';

type Term = Entry<'terms'>;

/** The terms under one letter; what begins with a figure stands under `0–9`. */
export type Letter = { letter: string; anchor: string; terms: Term[] };

const letterOf = (term: string): string => {
  const first = term.charAt(0).toLocaleUpperCase('id');
  return /[A-Z]/.test(first) ? first : '0–9';
};

/** The glossary by letter, in the order of the alphabet. */
export const glossary = (content: Content): Letter[] => {
  const terms = list(content, 'terms').toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'id'));
  return [...Map.groupBy(terms, ({ data }) => letterOf(data.term))].map(([letter, own]) => ({
    letter,
    anchor: `huruf-${letter === '0–9' ? 'angka' : letter.toLocaleLowerCase('id')}`,
    terms: own,
  }));
};

/** A rest shorter than this is not worth a fold. */
const WORTH_FOLDING = 40;

/** What a term means in its first sentence, and the rest, where that is long enough to be folded. */
export const firstSentence = (means: string): { first: string; rest?: string } => {
  const [, first, rest] = /^(.{20,}?[.!?])\s+(?=[A-Z“"])(.+)$/s.exec(means) ?? [];
  return first === undefined || rest === undefined || rest.length < WORTH_FOLDING
    ? { first: means }
    : { first, rest };
};

/** Where each term was read, gathered by source: its title, and the terms with their places in it. */
export const glossarySources = (content: Content) =>
  [...Map.groupBy(list(content, 'terms'), ({ data }) => data.provenance.source)].map(([source, terms]) => ({
    source,
    title: content.sources.get(source)?.data.title ?? source,
    places: terms.map(({ id, data }) => ({
      id,
      term: data.term,
      section: data.provenance.section,
      checkedOn: data.provenance.checkedOn,
    })),
  }));
