import { fill } from '../i18n/fill.ts';
import { latestDrafts } from './latest-drafts.ts';

/** The home page offers what was begun on this device; fetched only where something was. */
export const showDrafts = async () => {
  const section = document.querySelector<HTMLElement>('[data-resume-drafts]');
  if (!section) return;
  const drafts = await latestDrafts();
  if (drafts.length === 0) return;
  section.querySelector('ul')?.replaceChildren(
    ...drafts.map(({ href, service, name, changedOn }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const called = document.querySelector(`[data-service="${CSS.escape(service)}"] a`)?.textContent;
      link.href = href;
      link.textContent = name ?? called ?? service;
      const changed = fill(section.dataset['resumeDrafts'] ?? '', { tanggal: changedOn });
      item.append(link, `, ${changed}`);
      return item;
    }),
  );
  section.hidden = false;
};
