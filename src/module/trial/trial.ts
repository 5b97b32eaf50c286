import { modulPortal } from 'ui:id';
import { fill } from '../../lib/fill.ts';
import type { SlimForm } from '../forms.ts';
import { match } from '../match/match.ts';
import { soughtIn } from '../match/sought.ts';
import { describe } from '../page/describe.ts';
import { scan } from '../page/scan.ts';
import { make } from '../show/elements.ts';
import { parseInertly } from './parse.ts';

const { uji } = modulPortal.contoh;

/** In a document without a window nothing has a size: what the markup itself hides is hidden. */
const isWritten = (element: Element): boolean =>
  element.closest('[hidden],[style*="display:none"],[style*="display: none"]') === null;

type Told = { readonly text: string; readonly isFound: boolean };

/** What each field of the package would find in a form. */
const tell = (form: SlimForm, html: string): Told[] => {
  const sought = soughtIn(form);
  const facts = scan(parseInertly(html), isWritten).map(describe);
  const { found, rows, doubts } = match(facts, sought);
  return sought.map(({ id, label }) => {
    const at = found.get(id) ?? rows[0]?.get(id);
    const doubt = doubts.get(id);
    const theirs = at === undefined ? undefined : (facts[at]?.labels[0] ?? facts[at]?.names[0] ?? '');
    return theirs === undefined
      ? { text: fill(doubt ? uji[doubt] : uji.tidak, { nama: label }), isFound: false }
      : { text: fill(uji.ketemu, { nama: label, isian: theirs }), isFound: true };
  });
};

/** Shows a portal's owner which fields of a package a form would take, whose HTML is put into the box. */
export const followTrial = (): void => {
  const room = document.querySelector<HTMLElement>('[data-uji]');
  const box = room?.querySelector('textarea');
  const output = room?.querySelector('[role=status]');
  room?.querySelector('button')?.addEventListener('click', () => {
    if (!box || !output) return;
    const form = JSON.parse(room.dataset['form'] ?? '[]') as SlimForm;
    const list = make('ul');
    const all = tell(form, box.value);
    list.append(...all.map(({ text }) => make('li', text)));
    const many = all.filter(({ isFound }) => isFound).length;
    output.replaceChildren(make('p', fill(uji.ringkas, { jumlah: many, semua: all.length })), list);
  });
};
