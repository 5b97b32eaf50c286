import type { Condition } from '../../schemas/condition.ts';

/** `dibawa`: brought along; `kewajiban`: a duty; `diterbitkan`: issued by this very service, explained and never ticked. */
export type ItemKind = 'dibawa' | 'kewajiban' | 'diterbitkan';

/** What the rules need to know of a requirement; `id` is its slug inside the service. */
export type ChecklistItem = {
  readonly id: string;
  readonly kind: ItemKind;
  readonly appliesWhen?: Condition | undefined;
};

/**
 * What the visitor says about an item. `tidak-berlaku` is the visitor's own statement and is shown as such; where a
 * condition decides that an item does not apply, there is nothing to tick. An item without a tick was not looked at.
 */
export const TICKS = ['ada', 'belum', 'tidak-berlaku'] as const;
export type Tick = (typeof TICKS)[number];

/** Ticks by item id. */
export type Ticks = Readonly<Record<string, Tick | undefined>>;
