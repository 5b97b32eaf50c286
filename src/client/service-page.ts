import { followTicks } from './follow-ticks.ts';
import { addParagraphLinks } from './paragraph-links.ts';

/** What the page of a service does with a script: boxes are kept, drawings are at hand. */
export const followServicePage = (hasStored: () => Promise<boolean>) => {
  const main = document.querySelector('main');
  const papers = document.querySelector<HTMLElement>('[data-papers-of]');
  if (main) addParagraphLinks(main);
  if (papers) void followTicks(papers.dataset['papersOf'] ?? '', hasStored);
  // From the device they cost nothing, and are there to be printed before anybody unfolds them.
  if (navigator.serviceWorker?.controller)
    for (const image of document.querySelectorAll<HTMLImageElement>('.flow img')) image.loading = 'eager';
};
