import type { Entry } from '../match/entry.ts';
import type { ControlKind } from '../match/facts.ts';

/** Why a field does not take a value; the sentence for each stands in `content/ui/id.yaml`, `modul.sebab`. */
export type Refusal =
  'hanya-baca' | 'terlalu-panjang' | 'bentuk' | 'pilihan' | 'dua-arti' | 'jenis-berkas' | 'menolak';

/** What a field held before it was filled: a text, places in lists, which buttons were on, files, or content. */
export type Kept = {
  readonly text?: string;
  readonly places?: readonly number[];
  readonly on?: readonly boolean[];
  readonly files?: readonly File[];
  readonly nodes?: readonly Node[];
};

/** A field of a page, whatever it is made of. */
export type Control = {
  readonly kind: ControlKind;
  /** Where it stands: labels are looked for from here. */
  readonly anchor: Element;
  /** The elements it is made of. */
  readonly parts: readonly Element[];
  /** May not be changed by a visitor either. */
  readonly isLocked: boolean;
  /** What it holds, in words; empty where it holds nothing that somebody entered. */
  readonly read: () => string;
  readonly holds: (entry: Entry) => boolean;
  readonly set: (entry: Entry) => Refusal | undefined | Promise<Refusal | undefined>;
  /** What it holds, to be put back. */
  readonly keep: () => Kept;
  /** Puts back what it, or the field that stood here before the page was drawn anew, held. */
  readonly putBack: (kept: Kept) => void | Promise<void>;
};
