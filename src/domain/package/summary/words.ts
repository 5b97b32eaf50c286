/** The words of the printed summary, in the visitor's language, with all that was known beforehand already filled in. */
export type SummaryWords = {
  readonly title: string;
  /** Under the title: who made it and when, that it is no official document, what is still missing. */
  readonly lead: readonly string[];
  readonly foot: string;
  /** Labels of what the visitor noted of the application. */
  readonly notes: { readonly title: string; readonly applicationNumber: string };
  /** Of the revision that a package answers, if it answers one. */
  readonly revision: {
    readonly title: (number: number) => string;
    readonly notes: readonly [string, string, string];
    readonly done: string;
    readonly open: string;
    readonly changed: string;
    readonly changes: readonly [string, string, string];
    readonly unchanged: string;
  };
  /** Beside the QR code of the service page. */
  readonly code: string;
  readonly empty: string;
  readonly notAttached: string;
  readonly prepared: string;
  readonly row: (number: number) => string;
  readonly continued: (title: string) => string;
  readonly date: (iso: string) => string;
  readonly bytes: (bytes: number) => string;
  /** Names the letters of an entry that could not be printed. */
  readonly unprintable: (label: string, codePoints: string) => string;
  readonly more: (count: number) => string;
  /** Heading of the first column where the rows of a step stand in one table. */
  readonly number: string;
  readonly files: {
    readonly title: string;
    readonly head: readonly [string, string, string];
    readonly none: string;
  };
  /** What to do with the sheet. */
  readonly ending: {
    readonly title: string;
    readonly text: readonly string[];
    /** Where the sheet is handed over: one box for each signature. */
    readonly boxes: readonly { title: string; name: string }[];
    /** Line for place and date above the boxes. */
    readonly placeAndDate: string;
  };
};
