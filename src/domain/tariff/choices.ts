import type { Traffic } from '../../schemas/tariff.ts';
import { CIRCUMSTANCES, OMKABA, type Regime } from './types.ts';

const TRAFFIC: readonly Traffic[] = ['antar-area', 'ekspor', 'impor'];

/** What each choice in the query of `/tarif/` means for an estimate. */
export const CHOICE_MEANING = {
  keadaan: 'circumstance',
  'lalu-lintas': 'traffic',
  arah: 'traffic',
  komoditas: 'goods',
} as const;
/** Name of a choice in the query. */
export type ChoiceParameter = keyof typeof CHOICE_MEANING;

/** A choice a regime offers, by its query parameter. */
export type Choice = { parameter: ChoiceParameter; values: readonly string[] };

const QUARANTINE: readonly Choice[] = [
  { parameter: 'lalu-lintas', values: TRAFFIC },
  { parameter: 'keadaan', values: CIRCUMSTANCES },
];

const CHOICES: Record<Regime, readonly Choice[]> = {
  hewan: [{ parameter: 'keadaan', values: CIRCUMSTANCES }],
  tumbuhan: QUARANTINE,
  ikan: QUARANTINE,
  karantina: QUARANTINE,
  'port-health': [],
  kesehatan: [
    { parameter: 'arah', values: TRAFFIC.slice(1) },
    { parameter: 'komoditas', values: OMKABA },
  ],
};

/** The choices of a regime in the order in which they are asked; those of all regimes where none is known. */
export const choicesOf = (regime: Regime | undefined): readonly Choice[] =>
  regime ? CHOICES[regime] : Object.values(CHOICES).flat();
