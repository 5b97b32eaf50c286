import type { Entry } from '../match/entry.ts';
import { isDone, livingControl, note, type Place, type Session } from './session.ts';
import { nextTick, settled } from './ticks.ts';

/** A value that was put into its field and is to be looked at again. */
export type Put = { readonly place: Place; readonly entry: Entry };

type Ways = { readonly overwrite?: boolean };

/** Puts one value into its field, unless the field holds another entry. @returns whether it was put there */
const fillOne = async (
  session: Session,
  { place, entry }: Put,
  { overwrite }: Ways = {},
): Promise<boolean> => {
  const control = await livingControl(session, place);
  if (!control) {
    note(session, place, { is: 'tidakDitemukan' });
    return false;
  }
  if (control.holds(entry)) {
    note(session, place, { is: 'terisi' });
    return false;
  }
  if (control.isLocked) {
    note(session, place, { is: 'ditolak', why: 'hanya-baca' });
    return false;
  }
  if (!overwrite && control.read() !== '') {
    session.waiting.push({ place, entry });
    note(session, place, { is: 'dibiarkan' });
    return false;
  }
  const kept = control.keep();
  const refused = await control.set(entry);
  if (refused === undefined) session.journal.push({ place, kept });
  note(session, place, refused === undefined ? { is: 'terisi' } : { is: 'ditolak', why: refused });
  return refused === undefined;
};

/** Puts values into their fields, one by one, the page free in between. @returns those that are to be looked at again */
export const fillAll = async (session: Session, puts: readonly Put[], ways: Ways = {}): Promise<Put[]> => {
  const done: Put[] = [];
  for (const put of puts) {
    if (!ways.overwrite && isDone(session, put.place)) continue;
    if (await fillOne(session, put, ways)) done.push(put);
    await nextTick();
  }
  return done;
};

const lost = async (session: Session, puts: readonly Put[]): Promise<Put[]> => {
  await settled();
  const gone: Put[] = [];
  for (const put of puts) {
    const control = await livingControl(session, put.place);
    if (!control?.holds(put.entry)) gone.push(put);
  }
  return gone;
};

/** Looks whether the page kept what was put into it; what it dropped is put there once more, and then given up. */
export const verify = async (session: Session, puts: readonly Put[]): Promise<void> => {
  if (puts.length === 0) return;
  const once = await lost(session, puts);
  for (const { place, entry } of once) await (await livingControl(session, place))?.set(entry);
  if (once.length === 0) return;
  for (const { place } of await lost(session, once)) note(session, place, { is: 'ditolak', why: 'menolak' });
};
