import type { SoughtField } from '../match/facts.ts';
import { likeness, plain, readLabel } from '../match/read-label.ts';
import { deepAll, isShown } from '../page/shown.ts';
import { holdsField, textOf } from '../page/texts.ts';

const LIKE = 0.65;
const LEAST = 3;

/** A table in which a page lists the rows it has, by its columns; nothing is typed into it. */
export const listTable = (page: Document, sought: readonly SoughtField[]): HTMLTableElement | undefined =>
  (deepAll(page, 'table') as HTMLTableElement[]).find((table) => {
    const heads = [...(table.rows[0]?.cells ?? [])].map((cell) => readLabel(textOf(cell)).words);
    const known = sought.filter(
      ({ repeats, label }) => repeats && heads.some((head) => likeness(head, readLabel(label).words) >= LIKE),
    );
    return isShown(table) && known.length >= LEAST && !holdsField(table);
  });

/** The rows that a table lists, as texts. */
export const listedRows = (table: HTMLTableElement): { readonly element: Element; readonly text: string }[] =>
  [...table.rows]
    .slice(1)
    .filter(({ cells }) => cells.length >= LEAST)
    .map((element) => ({ element, text: ` ${plain(textOf(element))} ` }));
