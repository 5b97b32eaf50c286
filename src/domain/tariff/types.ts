import type { Status } from '../../schemas/fields.ts';
import type { Grade, Traffic } from '../../schemas/tariff.ts';
import type { UnitName } from '../../schemas/vocabulary.ts';

/** An article of a regulation: its id and the article as cited, e.g. `Ps. 8(1)`. */
export type ArticleRef = { regulation: string; article: string };

/** What a figure rests on: an article, or only the document in which it was seen, with the day. */
export type TariffBasis = ArticleRef | { seenOnlyIn: string; seenOn: string };

/** A span of sizes: `from` and `upTo` included, `above` not; what is left out is open. */
export type Size = { from?: number; above?: number; upTo?: number };

/** A figure in whole rupiah per unit and the days on which it holds, both ends included. */
export type TariffValue = {
  /** `semua` where no direction tells figures apart. */
  traffic: Traffic | 'semua';
  /** Only for this kind of goods; left out where the figure is for all. */
  goods?: string | undefined;
  /** Only for such a volume, and then for the whole of it: a ship's tonnage. */
  size?: Size | undefined;
  from: string;
  to?: string | undefined;
  amount: number | 'tidak-terbaca';
  /** What it rests on: the first is named beside the figure, all of them in its detail. */
  grounds: readonly [TariffBasis, ...TariffBasis[]];
};

/** What a tariff line says of itself, whatever it comes to. */
export type LineCommon = {
  id: string;
  /** Ids of old links that mean this line, each with what changed since. */
  formerly?: readonly { id: string; says: string }[] | undefined;
  /** The source's own wording. */
  words: string;
  /** Heading under which the line stands among many. */
  group?: string | undefined;
  unit: UnitName;
  /** The line whose volume is this one's too: one number of certificates for goods of several fields. */
  countedAs?: string | undefined;
  certainty: 'pasti' | 'bersyarat';
};

/** A line that is charged by its dated values. */
export type ChargedLine = LineCommon & {
  values: readonly TariffValue[];
  /** How many hands copied its figures alike: `A` three or more, `B` two, `C` one, `X` disputed. */
  grade: Grade;
  /** What to ask the officer where copies or laws differ. */
  question?: string | undefined;
  /** Its place in the lists, below `/tarif/daftar/`; left out where it stands in none. */
  listed?: string | undefined;
};

/** A line that an article takes off the service: Rp0 while the service's tariff is in force. */
type WaivedLine = LineCommon & { waived: { basis: ArticleRef; because: string } };

/** A line of the fees of a service. */
export type TariffLine = ChargedLine | WaivedLine;

/**
 * Which rules apply: those of PP 35/2016 to the three quarantines (`karantina` is all of them), the health ministry's
 * to `kesehatan`, the Health Certificate, and to `port-health`, ships and travellers, whose figures know no direction.
 */
export type Regime = 'hewan' | 'tumbuhan' | 'ikan' | 'karantina' | 'kesehatan' | 'port-health';

/** Cases in which PP 35/2016 takes nothing: Ps. 4 the first two, Ps. 5 the others. */
export const CIRCUMSTANCES = ['bantuan-sosial', 'hewan-organik', 'penolakan', 'pemusnahan'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Kinds of goods of a Health Certificate. */
export const OMKABA = ['obat', 'makanan', 'kosmetika', 'alat-kesehatan', 'bahan-adiktif'] as const;

/** Status of each regulation by id; a figure seen only in a source is `belum-terverifikasi`. */
export type Statuses = Readonly<Record<string, { status: Status }>>;
