import { fill } from '../i18n/fill.ts';
import { loadRanking } from '../search/load-ranking.ts';
import { moveActive } from '../search/move-active.ts';
import { NO_FILTERS } from '../search/search-index.ts';
import { asSuggestion, suggestionId, suggestionRows, type Suggestion } from './suggest-rows.ts';

const MOST = 6;

type Parts = { box: HTMLInputElement; form: HTMLFormElement; list: HTMLElement; status: HTMLElement };

/** What the box suggests, and which of it the arrows have reached: −1 for none. */
const makeList = ({ box, list, status }: Parts) => {
  let count = 0;
  let active = -1;
  const go = (index: number) => {
    document.getElementById(suggestionId(active))?.setAttribute('aria-selected', 'false');
    active = index;
    const reached = document.getElementById(suggestionId(index));
    reached?.setAttribute('aria-selected', 'true');
    reached?.scrollIntoView({ block: 'nearest' });
    if (reached) box.setAttribute('aria-activedescendant', reached.id);
    else box.removeAttribute('aria-activedescendant');
  };
  const show = (suggestions: readonly Suggestion[]) => {
    count = suggestions.length;
    list.replaceChildren(...suggestionRows(suggestions));
    list.hidden = count === 0;
    box.setAttribute('aria-expanded', String(count > 0));
    status.textContent = count === 0 ? '' : fill(status.dataset['suggested'] ?? '', { jumlah: count });
    go(-1);
  };
  return {
    show,
    go,
    count: () => count,
    active: () => active,
    close: () => {
      show([]);
    },
  };
};

/**
 * Suggests while one types into a box that was a plain form until now: the same ranking and the same keys as on the
 * search page. Without the index it stays a plain form.
 */
export const suggest = async (base: string): Promise<void> => {
  const box = document.querySelector<HTMLInputElement>('[data-suggest] #q');
  const list = document.querySelector<HTMLElement>('#saran');
  const status = document.querySelector<HTMLElement>('[data-suggested]');
  if (!box?.form || !list || !status) return;
  const parts = { box, form: box.form, list, status };
  const ranking = await loadRanking(base);
  const shown = makeList(parts);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'grid',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    box.setAttribute(name, value);

  const answer = () => {
    const query = box.value.trim();
    if (query === '') return shown.close();
    const all = `${parts.form.action}?${new URLSearchParams({ q: query })}`;
    shown.show([
      ...ranking(query, NO_FILTERS).hits.slice(0, MOST).map(asSuggestion),
      { title: fill(list.dataset['all'] ?? '', { kata: query }), url: all },
    ]);
  };

  box.addEventListener('input', answer);
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' && shown.count() === 0) answer();
    const next = moveActive(event.key, shown.active(), shown.count());
    if (next !== undefined) shown.go(next);
    else if (event.key === 'Enter' && shown.active() >= 0)
      document.querySelector<HTMLAnchorElement>(`#${suggestionId(shown.active())} a`)?.click();
    else if (event.key === 'Escape' && shown.count() > 0) shown.close();
    else return;
    event.preventDefault();
  });
  parts.form.parentElement?.addEventListener('focusout', ({ relatedTarget }) => {
    if (!parts.form.parentElement?.contains(relatedTarget as Node | null)) shown.close();
  });
  if (document.activeElement === box) answer();
};
