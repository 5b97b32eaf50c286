import type { Document } from './document.ts';

/** A rule of PDF/UA-1, named as veraPDF names it: the clause of ISO 14289-1 and the number of the test. */
export type Rule = {
  readonly clause: string;
  /** What breaks it in a document; nothing in a sound one. */
  readonly faults: (document: Document) => readonly string[];
};

/** A rule that holds or does not. */
export const holds = (clause: string, test: (document: Document) => boolean): Rule => ({
  clause,
  faults: (document) => (test(document) ? [] : ['does not hold']),
});
