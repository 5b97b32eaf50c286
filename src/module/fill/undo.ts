import { keyOf, livingControl, lookAgain, type Session } from './session.ts';
import { nextTick } from './ticks.ts';

/**
 * Puts back what the fields of this screen held, the last one first, and takes away rows that were added.
 * @returns how many fields are on screens that the page does not show: they can be put back once it does
 */
export const undo = async (session: Session): Promise<number> => {
  await lookAgain(session);
  const elsewhere: typeof session.journal = [];
  for (const change of session.journal.splice(0).reverse()) {
    const control = await livingControl(session, change.place);
    if (control) await control.putBack(change.kept);
    else elsewhere.unshift(change);
    session.tally.delete(keyOf(change.place));
    await nextTick();
  }
  session.journal.push(...elsewhere);
  session.waiting.splice(0);
  for (const takeAway of session.added.splice(0).reverse()) {
    takeAway();
    await lookAgain(session);
  }
  return elsewhere.length;
};
