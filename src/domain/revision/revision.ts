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
  /** When the officer wrote it, ISO 8601 in UTC: the same words sent again are another revision. Links v1 do not say. */
  readonly issuedAt?: string;
  readonly items: readonly RevisionItem[];
};
