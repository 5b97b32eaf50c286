import { followSearchKey } from './search-key.ts';

/** The box of a page: its key, and where it filters a list, the filter, fetched once somebody goes there or asks for it. */
export const followBox = (): void => {
  followSearchKey();
  if (!document.querySelector('[data-filtered]')) return;
  const filter = () => void import('./list-filter.ts').then(({ followListFilter }) => followListFilter());
  const box = document.querySelector<HTMLInputElement>('#q');
  if (location.search !== '' || document.activeElement === box || box?.value) filter();
  else box?.addEventListener('focus', filter, { once: true });
};
