/** A part of a printed sheet. Texts may hold line breaks; whoever draws them wraps what is too long. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** `gap` keeps it apart from a table above it. */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly tone?: 'strong' | 'small';
      readonly gap?: boolean;
    }
  | Table
  /** A QR code of an address, with words beside it. */
  | { readonly kind: 'code'; readonly address: string; readonly caption: string }
  /** Boxes side by side, each with room for a signature above a name. */
  | { readonly kind: 'signatures'; readonly boxes: readonly { title: string; name: string }[] };

/** Rows of cells. */
export type Table = {
  readonly kind: 'table';
  /** Column headings; without them the first cell of each row names the row. */
  readonly head?: readonly string[];
  /** Widths of the columns in proportion to one another. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** Stands above the part of the table that goes on overleaf. */
  readonly continued: string;
};

/** A printed sheet as data: what stands on it, in which order. How it looks is the drawing's affair. */
export type Sheet = {
  readonly title: string;
  /** Stands at the foot of every page, before the page number. */
  readonly foot: string;
  readonly blocks: readonly Block[];
};
