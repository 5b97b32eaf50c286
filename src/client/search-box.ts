import { followSearchKey } from './search-key.ts';

/** Suggestions are fetched once somebody goes to the box; a fetch that fails is tried again at the next visit. */
const followSuggestions = (box: HTMLInputElement): void => {
  const fetchThem = () => {
    box.removeEventListener('focus', fetchThem);
    import('./suggest.ts')
      .then(({ suggest }) => suggest(import.meta.env.BASE_URL))
      .catch(() => box.addEventListener('focus', fetchThem));
  };
  if (document.activeElement === box) fetchThem();
  else box.addEventListener('focus', fetchThem);
};

/** The box of a page: its key, and where it filters a list, the filter, fetched once somebody goes there or asks for it. */
export const followBox = (): void => {
  followSearchKey();
  const suggesting = document.querySelector<HTMLInputElement>('[data-suggest] #q');
  if (suggesting) followSuggestions(suggesting);
  if (!document.querySelector('[data-filtered]')) return;
  const filter = () => void import('./list-filter.ts').then(({ followListFilter }) => followListFilter());
  const box = document.querySelector<HTMLInputElement>('#q');
  if (location.search !== '' || document.activeElement === box || box?.value) filter();
  else box?.addEventListener('focus', filter, { once: true });
};
