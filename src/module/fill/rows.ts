import type { Entry } from '../match/entry.ts';
import { plain } from '../match/read-label.ts';
import { press } from '../controls/events.ts';
import { addButton, removeButton, saveButton } from './buttons.ts';
import { around } from '../page/shown.ts';
import { fillAll, verify, type Put } from './fill-one.ts';
import { listedRows, listTable } from './goods-table.ts';
import { controlAt, isDone, lookAgain, note, type Session } from './session.ts';
import { settled } from './ticks.ts';

type Row = ReadonlyMap<string, Entry>;

const PATIENCE = 1500;
const DIALOG = 'dialog,[role=dialog],[class*=modal],[class*=dialog]';

const until = async (session: Session, isSo: () => boolean): Promise<boolean> => {
  const end = performance.now() + PATIENCE;
  for (;;) {
    await settled();
    await lookAgain(session);
    if (isSo()) return true;
    if (performance.now() > end) return false;
  }
};

const putsOf = (row: Row, index: number): Put[] =>
  [...row].map(([id, entry]) => ({ place: { id, row: index }, entry }));

const open = (session: Session, row: Row, index: number): Put[] =>
  putsOf(row, index).filter(({ place }) => !isDone(session, place));

/** The form of one row, if the page shows rows one by one over the rest. */
const dialogOf = ({ view }: Session): Element | null => {
  const [row] = view.rows;
  const at = row && [...row.values()][0];
  const anchor = at === undefined ? undefined : view.controls[at]?.anchor;
  return view.rows.length === 1 ? around(anchor, DIALOG) : null;
};

const missing = (session: Session, row: Row, index: number): void => {
  for (const { place } of open(session, row, index))
    note(session, place, { is: 'tidakDitemukan', why: 'tanpa-tombol' });
};

const isListed = (text: string, row: Row): boolean =>
  [...row.values()].every(
    ({ type, text: value }) => type === 'berkas' || type === 'angka' || text.includes(` ${plain(value)} `),
  );

const fillRow = async (session: Session, row: Row, index: number): Promise<void> => {
  const puts = open(session, row, index);
  const there = puts.filter(({ place }) => controlAt(session, place) !== undefined);
  for (const { place } of puts)
    if (!controlAt(session, place)) note(session, place, { is: 'tidakDitemukan' });
  await verify(session, await fillAll(session, there));
};

/** Takes over the form of a row where that sends nothing; else the visitor does. @returns whether it is gone */
const takeOver = async (session: Session, dialog: Element): Promise<boolean> => {
  const save = saveButton(dialog);
  if (!save) return false;
  press(save);
  return until(session, () => session.view.rows.length === 0);
};

const removable = (session: Session, index: number) => () => {
  const table = listTable(session.page, session.sought);
  const [row] = session.view.rows.slice(index);
  const at = row && [...row.values()][0];
  const inline =
    at === undefined
      ? null
      : around(session.view.controls[at]?.anchor, 'tr,li,[class*=row],[class*=item],[class*=baris]');
  const place = table ? listedRows(table)[index]?.element : inline;
  const button = place && removeButton(place);
  if (button) press(button);
};

/** Fills rows that the page shows one at a time: opens the form, fills it, takes it over. */
const oneByOne = async (session: Session, rows: readonly Row[]): Promise<void> => {
  for (const [index, row] of rows.entries()) {
    const table = listTable(session.page, session.sought);
    const listed = table && listedRows(table)[index];
    if (listed) {
      const is = isListed(listed.text, row) ? 'terisi' : 'dibiarkan';
      for (const { place } of open(session, row, index)) note(session, place, { is });
      continue;
    }
    if (session.view.rows.length === 0) {
      const add = addButton(session.page);
      if (add) press(add);
      if (!add || !(await until(session, () => session.view.rows.length > 0))) {
        missing(session, row, index);
        continue;
      }
    }
    await fillRow(session, row, index);
    const dialog = dialogOf(session);
    if (!dialog || !(await takeOver(session, dialog))) return;
    session.added.push(removable(session, index));
  }
};

/** Fills rows that stand on the page beneath one another, and adds those that it lacks. */
const beneath = async (session: Session, rows: readonly Row[]): Promise<void> => {
  for (const [index, row] of rows.entries()) {
    if (open(session, row, index).length === 0) continue;
    if (index >= session.view.rows.length) {
      const add = addButton(session.page);
      if (add) press(add);
      if (!add || !(await until(session, () => session.view.rows.length > index))) {
        missing(session, row, index);
        continue;
      }
      session.added.push(removable(session, index));
    }
    await fillRow(session, row, index);
  }
};

/** Fills the rows of goods, whichever way the page takes them. */
export const fillRows = async (session: Session): Promise<void> => {
  const { rows } = session.loaded;
  if (rows.every((row, index) => open(session, row, index).length === 0)) return;
  const isOnPage = session.view.rows.length > 0;
  if (isOnPage && !dialogOf(session)) await beneath(session, rows);
  else if (isOnPage || listTable(session.page, session.sought)) await oneByOne(session, rows);
};

/** Whether the page has a place for goods. */
export const hasRows = ({ view, page, sought }: Session): boolean =>
  view.rows.length > 0 || (listTable(page, sought) !== undefined && addButton(page) !== undefined);
