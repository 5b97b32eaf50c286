import { fillAll, verify, type Put } from './fill-one.ts';
import { fillRows, hasRows } from './rows.ts';
import { isDone, lookAgain, note, type Session } from './session.ts';

/** So many fields at least make a page the portal's form; a screen that follows one may have fewer. */
const LEAST = 3;
const LEAST_LATER = 2;

/** How many fields of the form a page has. */
const recognised = (session: Session): number => {
  const { found, rows } = session.view;
  return found.size + (rows[0]?.size ?? 0) + (rows.length === 0 && hasRows(session) ? LEAST : 0);
};

/** What the package has for the fields of the screen. */
const pending = ({ view, loaded }: Session): Put[] =>
  [...view.found.keys()].flatMap((id) => {
    const entry = loaded.single.get(id);
    return entry ? [{ place: { id }, entry }] : [];
  });

/** Whether a page is a screen of the form, and one for which the package has anything. */
export const isForm = (session: Session): boolean =>
  recognised(session) >= (session.known ? LEAST_LATER : LEAST) &&
  (pending(session).length > 0 || hasRows(session));

/** Screens of the form of which the page shows enough to miss the rest. */
const stepsShown = ({ view, sought }: Session): ReadonlySet<string> => {
  const shown = sought.filter(({ id }) => view.found.has(id)).map(({ step }) => step);
  return new Set(shown.filter((step) => shown.filter((one) => one === step).length >= LEAST_LATER));
};

const noteMissing = (session: Session): void => {
  const steps = stepsShown(session);
  for (const { id, step } of session.sought) {
    if (!session.loaded.single.has(id) || isDone(session, { id })) continue;
    const doubt = session.view.doubts.get(id);
    if (doubt) note(session, { id }, { is: 'tidakDitemukan', why: doubt });
    else if (steps.has(step) && !session.view.found.has(id)) note(session, { id }, { is: 'tidakDitemukan' });
  }
};

/** Whether the screen has anything that is still to be filled. */
export const hasMore = (session: Session): boolean => {
  const rowsLeft = session.loaded.rows.some((row, index) =>
    [...row.keys()].some((id) => !isDone(session, { id, row: index })),
  );
  return pending(session).some(({ place }) => !isDone(session, place)) || (rowsLeft && hasRows(session));
};

/** Fills the screen that the page shows. @returns whether it is one of the form */
export const fillScreen = async (session: Session): Promise<boolean> => {
  await lookAgain(session);
  if (!isForm(session)) return false;
  session.known = true;
  noteMissing(session);
  await verify(session, await fillAll(session, pending(session)));
  await fillRows(session);
  return true;
};

/** Puts the package's values over the entries that were found. */
export const overwrite = async (session: Session): Promise<void> => {
  const puts = session.waiting.splice(0);
  await lookAgain(session);
  await verify(session, await fillAll(session, puts, { overwrite: true }));
};
