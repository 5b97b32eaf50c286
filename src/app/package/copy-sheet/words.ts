/** The words of the copy sheet, in the visitor's language, with all that was known beforehand already filled in. */
export type CopySheetWords = {
  readonly title: string;
  readonly lead: readonly string[];
  /** The portal's name and address; without a portal a sentence that says so. */
  readonly portal: { readonly label: string; readonly host: string } | string;
  readonly copy: string;
  readonly copied: string;
  /** Says that the value is selected, where the browser does not let a page copy. */
  readonly selected: string;
  /** Beside the tick. */
  readonly done: string;
  /** How many are done; `{selesai}` and `{jumlah}` are filled while the sheet is used. */
  readonly progress: string;
  /** On the one button that copies what comes next; `{label}` is filled while the sheet is used. */
  readonly next: string;
  /** On it where only choices are left, and instead of it once all is done. */
  readonly goOn: string;
  readonly finished: string;
  /** Before a value that is chosen in the portal, and before one that the portal fills in from the account. */
  readonly choose: string;
  readonly compare: string;
  /** Beside the tick of what the portal has had since before a revision. */
  readonly known: string;
  readonly noScript: string;
  readonly empty: string;
  readonly fromAccount: string;
  readonly prepared: string;
  readonly notAttached: string;
  readonly required: string;
  readonly row: (number: number) => string;
  readonly foot: string;
};
