import { APPLICATION_NUMBER_LENGTH } from '../submission/identifiers/application-number.ts';

/** A field or a place for a file; `row` counts the rows of a step that repeats from 0, and is 0 elsewhere. */
export type NotedPlace = { readonly step: string; readonly field: string; readonly row: number };

/** One thing to mend: a field of the form, or anything else by a name, and what the officer says of it. */
export type RevisionItem = { readonly note: string } & (
  { readonly place: NotedPlace } | { readonly label: string }
);

/** What an officer sends back (catatan revisi): which application, and what is to be mended in it. */
export type Revision = {
  readonly serviceId: string;
  /** No. Aju; empty where the service gives no such number. */
  readonly applicationNumber: string;
  readonly items: readonly RevisionItem[];
};

/** Most items of a revision and rows of a step, and most UTF-16 units of its texts; what is more is refused. */
export const REVISION_LIMITS = {
  items: 40,
  rows: 500,
  note: 500,
  label: 100,
  applicationNumber: APPLICATION_NUMBER_LENGTH,
} as const;
