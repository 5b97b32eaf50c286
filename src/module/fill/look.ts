import type { Control } from '../controls/control.ts';
import type { FieldFacts, SoughtField } from '../match/facts.ts';
import { match, type Matched } from '../match/match.ts';
import { describe } from '../page/describe.ts';
import { scan } from '../page/scan.ts';
import { nextTick } from './ticks.ts';

/** A page as it stands: its fields, and which of them is what. */
export type View = Matched & { readonly controls: readonly Control[] };

const AT_ONCE = 3;

/** Looks at a page. Between a few fields and the next the page gets its turn. */
export const look = async (page: Document, sought: readonly SoughtField[]): Promise<View> => {
  const controls = scan(page);
  const facts: FieldFacts[] = [];
  for (const [index, control] of controls.entries()) {
    if (index % AT_ONCE === 0) await nextTick();
    facts.push(describe(control));
  }
  await nextTick();
  return { controls, ...match(facts, sought) };
};
