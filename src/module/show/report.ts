import { modul } from 'ui:id';
import { fill } from '../../lib/fill.ts';
import { counts, type Line, type Outcome, type Tally } from '../fill/tally.ts';
import { make } from './elements.ts';

const MOST_LABEL = 80;

const whyOf = (line: Line): string => {
  if (line.is === 'ditolak') return modul.sebab[line.why];
  return line.is === 'tidakDitemukan' && line.why ? modul.sebab[line.why] : '';
};

const nameOf = ({ label, row }: Line): string => {
  const name = label.slice(0, MOST_LABEL);
  return row === undefined ? name : fill(modul.baris, { nama: name, nomor: row + 1 });
};

const itemOf = (line: Line): string => {
  const why = whyOf(line);
  return why === '' ? nameOf(line) : fill(modul.denganSebab, { nama: nameOf(line), sebab: why });
};

const KINDS: readonly Outcome['is'][] = ['ditolak', 'tidakDitemukan', 'dibiarkan', 'terisi'];

const section = (title: string, lines: readonly Line[], isOpen: boolean): HTMLElement => {
  const details = make('details');
  details.open = isOpen;
  const list = make('ul');
  list.append(...lines.map((line) => make('li', itemOf(line))));
  details.append(make('summary', title), list);
  return details;
};

/** Writes the report: how many values came to what, then their names. */
export const showTally = (report: HTMLElement, tally: Tally, notes: readonly string[]): void => {
  const all = counts(tally);
  Object.assign(report.dataset, all);
  const parts = KINDS.filter((is) => all[is] > 0).map((is) =>
    section(
      fill(modul.bagian[is], { jumlah: all[is] }),
      [...tally.values()].filter((line) => line.is === is),
      is !== 'terisi',
    ),
  );
  report.replaceChildren(
    ...notes.map((one) => make('p', one)),
    make('p', fill(modul.ringkas, all)),
    ...parts,
  );
};

/** Says that something is under way: there are no counts until it is done. */
export const showWork = (report: HTMLElement, sentence: string): void => {
  for (const is of ['terisi', 'tidak-ditemukan', 'ditolak', 'dibiarkan'])
    report.removeAttribute(`data-${is}`);
  report.replaceChildren(make('p', sentence));
};

/** Says one thing, with nothing filled. */
export const showSentence = (report: HTMLElement, ...sentences: readonly string[]): void => {
  Object.assign(report.dataset, { terisi: '0', tidakDitemukan: '0', ditolak: '0', dibiarkan: '0' });
  report.replaceChildren(...sentences.map((sentence) => make('p', sentence)));
};
