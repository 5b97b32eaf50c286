import type { Status } from '../../schemas/fields.ts';
import type { Traffic } from '../../schemas/tariff.ts';
import type { UnitName } from '../units.ts';

/** An article of a regulation: its id and the article as cited, e.g. `Ps. 8(1)`. */
export type ArticleRef = { regulation: string; article: string };

/** What a figure rests on: an article, or only the document in which it was seen, with the day. */
export type TariffBasis = ArticleRef | { seenOnlyIn: string; seenOn: string };

/** A figure in whole rupiah per unit and the days on which it holds, both ends included. */
export type TariffValue = {
  traffic: Traffic;
  /** Only for this kind of goods; left out where the figure is for all. */
  goods?: string | undefined;
  from: string;
  to?: string | undefined;
  amount: number | 'tidak-terbaca';
  basis: TariffBasis;
};

/** What a tariff line says of itself, whatever it comes to. */
export type LineCommon = {
  id: string;
  /** The source's own wording. */
  words: string;
  /** Heading under which the line stands among many. */
  group?: string | undefined;
  unit: UnitName;
  certainty: 'pasti' | 'bersyarat';
};

/** A line that is charged by its dated values. */
export type ChargedLine = LineCommon & { values: readonly TariffValue[] };

/** A line that an article takes off the service: Rp0 while the service's tariff is in force. */
export type WaivedLine = LineCommon & { waived: { basis: ArticleRef; because: string } };

/** A line of the fees of a service. */
export type TariffLine = ChargedLine | WaivedLine;

/** Which rules apply: PP 35/2016 to `hewan` and `tumbuhan`, the health ministry's to `kesehatan`. */
export type Regime = 'hewan' | 'tumbuhan' | 'kesehatan';

/** Cases in which PP 35/2016 takes nothing: Ps. 4 the first two, Ps. 5 the others. */
export const CIRCUMSTANCES = ['bantuan-sosial', 'hewan-organik', 'penolakan', 'pemusnahan'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Kinds of goods of a Health Certificate. */
export const OMKABA = ['obat', 'makanan', 'kosmetika', 'alat-kesehatan', 'bahan-adiktif'] as const;

/** Status of each regulation by id; a figure seen only in a source is `belum-terverifikasi`. */
export type Statuses = Readonly<Record<string, { status: Status }>>;
