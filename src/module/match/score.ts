import type { FieldFacts, SoughtField } from './facts.ts';
import { likeness, readLabel, readName, type LabelWords } from './read-label.ts';
import { OPPOSITES, type Party } from './synonyms.ts';

/** A field of a page, its words read once. */
export type ReadField = {
  readonly facts: FieldFacts;
  readonly labels: readonly LabelWords[];
  readonly names: LabelWords;
  readonly headings: readonly LabelWords[];
  /** What it says in one place is the contrary of what it says in another. */
  readonly contradicts: boolean;
};

/** What is sought, its words read once. */
export type ReadSought = {
  readonly field: SoughtField;
  readonly own: LabelWords;
  readonly group: LabelWords;
};

const joined = (all: readonly LabelWords[]): LabelWords => ({
  words: [...new Set(all.flatMap(({ words }) => words))],
  parties: [...new Set(all.flatMap(({ parties }) => parties))],
});

const disagree = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ours.length > 0 && theirs.length > 0 && !ours.some((one) => theirs.includes(one));

const isContrary = (one: LabelWords, other: LabelWords): boolean =>
  OPPOSITES.some((group) =>
    disagree(
      one.words.filter((word) => group.includes(word)),
      other.words.filter((word) => group.includes(word)),
    ),
  );

/** Whom a field is about by the nearest heading that says so. */
const partiesAbove = (headings: readonly LabelWords[]): readonly Party[] =>
  headings.find(({ parties }) => parties.length > 0)?.parties ?? [];

const STRONG = (party: Party) => party !== 'perusahaan';

/** Reads a field of a page. */
export const readField = (facts: FieldFacts): ReadField => {
  const labels = facts.labels
    .map(readLabel)
    .filter(({ words, parties }) => words.length + parties.length > 0);
  const names = joined(facts.names.map(readName));
  const headings = facts.headings.map(readLabel);
  const said = labels[0] ?? { words: [], parties: [] };
  const others = [joined(facts.hints.map(readLabel)), names];
  const about = said.parties.length > 0 ? said.parties : partiesAbove(headings);
  const contradicts = others.some(
    (other) => isContrary(said, other) || disagree(about.filter(STRONG), other.parties.filter(STRONG)),
  );
  return {
    facts,
    labels: labels.length > 0 ? labels : [names].filter(({ words }) => words.length > 0),
    names,
    headings,
    contradicts,
  };
};

/** Reads what is sought. */
export const readSought = (field: SoughtField): ReadSought => ({
  field,
  own: readLabel(field.label),
  group: readLabel(field.group),
});

/** How well a field's party fits: not at all where it is about somebody else, doubtfully where it does not say. */
const partyFit = (sought: ReadSought, label: LabelWords, { names, headings }: ReadField): number => {
  const wanted = sought.own.parties.length > 0 ? sought.own.parties : sought.group.parties;
  const above = partiesAbove(headings);
  // What is written nearer counts for more; a name often begins with that of its screen and counts last.
  const told = [label.parties, above, names.parties].find((one) => one.some(STRONG)) ?? [
    ...label.parties,
    ...above,
    ...names.parties,
  ];
  if (wanted.length === 0) return label.parties.some(STRONG) ? 0.8 : 1;
  if (told.length === 0) return 0.8;
  if (!wanted.some((party) => told.includes(party))) return 0;
  return !wanted.some(STRONG) && told.some(STRONG) ? 0.8 : 1;
};

/** The words of headings and names count where the label lacks them: “Nama” under “Detail Barang” is “Nama Barang”. */
const completed = (label: LabelWords, own: LabelWords, { headings, names }: ReadField): string[] => {
  const around = joined([...headings, names]).words;
  return [
    ...label.words,
    ...own.words.filter((word) => !label.words.includes(word) && around.includes(word)),
  ];
};

/** Its label is nothing but a party, as “Eksportir”: that asks for the name. */
const bare = ({ words, parties }: LabelWords): readonly string[] =>
  words.length === 0 && parties.length > 0 ? ['nama'] : words;

/** Least that a field must be like what is sought to be taken for it. */
export const LEAST = 0.7;

/** How likely a field of a page is the one that is sought, from 0 to 1. */
export const score = (field: ReadField, sought: ReadSought): number =>
  Math.max(
    0,
    ...field.labels.map((label) => {
      const plainly = likeness(bare(label), bare(sought.own));
      // A label that has nothing in common with what is sought is not made to by what stands around it.
      if (plainly === 0 || isContrary(label, sought.own)) return 0;
      const around = 0.95 * likeness(completed(label, sought.own, field), sought.own.words);
      return Math.max(plainly, around) * partyFit(sought, label, field);
    }),
  );
