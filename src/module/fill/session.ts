import type { Control, Kept } from '../controls/control.ts';
import type { Entry } from '../match/entry.ts';
import type { SoughtField } from '../match/facts.ts';
import type { Loaded } from '../package.ts';
import { look, type View } from './look.ts';
import type { Outcome, Tally } from './tally.ts';

/** Where a value goes: what is sought, and the row of a step that repeats. */
export type Place = { readonly id: string; readonly row?: number };

/** What one package has done to one page, and what is still to be asked. */
export type Session = {
  readonly page: Document;
  readonly loaded: Loaded;
  readonly sought: readonly SoughtField[];
  readonly tally: Tally;
  /** What fields held before, in the order in which they were filled. */
  readonly journal: { readonly place: Place; readonly kept: Kept }[];
  /** Values whose fields hold something else. */
  readonly waiting: { readonly place: Place; readonly entry: Entry }[];
  /** Ways to take away rows that were added. */
  readonly added: (() => void)[];
  view: View;
  /** The form was recognised on this page before. */
  known: boolean;
};

/** Begins to fill a page from a package. */
export const beginSession = async (page: Document, loaded: Loaded): Promise<Session> => {
  const { sought } = loaded;
  const view = await look(page, sought);
  return { page, loaded, sought, tally: new Map(), journal: [], waiting: [], added: [], view, known: false };
};

/** A place as a key. */
export const keyOf = ({ id, row }: Place): string => (row === undefined ? id : `${id}#${row}`);

/** Notes what became of a value. */
export const note = ({ tally, sought }: Session, place: Place, outcome: Outcome): void => {
  const label = sought.find(({ id }) => id === place.id)?.label ?? place.id;
  tally.set(keyOf(place), { ...outcome, label, ...(place.row === undefined ? {} : { row: place.row }) });
};

/** Whether something became of a value already. */
export const isDone = ({ tally }: Session, place: Place): boolean => {
  const line = tally.get(keyOf(place));
  return line !== undefined && line.is !== 'tidakDitemukan';
};

/** Looks at the page again. */
export const lookAgain = async (session: Session): Promise<View> => {
  session.view = await look(session.page, session.sought);
  return session.view;
};

/** The field of a place as the page was last seen; rows that the page shows one at a time are all its first. */
export const controlAt = ({ view }: Session, { id, row }: Place): Control | undefined => {
  const rowMap =
    row === undefined ? view.found : (view.rows[row] ?? (view.rows.length === 1 ? view.rows[0] : undefined));
  const at = rowMap?.get(id);
  return at === undefined ? undefined : view.controls[at];
};

/** The same, looked for anew where the page was drawn again meanwhile. */
export const livingControl = async (session: Session, place: Place): Promise<Control | undefined> => {
  const control = controlAt(session, place);
  if (!control || control.parts.every(({ isConnected }) => isConnected)) return control;
  await lookAgain(session);
  return controlAt(session, place);
};
