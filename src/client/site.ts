import { dropTrackers } from './drop-trackers.ts';
import { fetchHeadingFont } from './heading-font.ts';
import { hasStored } from './has-stored.ts';
import { offlineState } from './offline-state.ts';
import { registerServiceWorker } from './register-service-worker.ts';

dropTrackers();
if (document.querySelector('#q')) void import('./search-box.ts').then(({ followBox }) => followBox());
if (document.querySelector('[data-resume-drafts]'))
  void hasStored().then(async (isThere) => isThere && (await import('./resume-drafts.ts')).showDrafts());
if (document.querySelector('[data-unfold]'))
  void import('./unfold.ts').then(({ followFolds }) => followFolds());
if (document.querySelector('[data-papers-of]'))
  void import('./service-page.ts').then(({ followServicePage }) => followServicePage(hasStored));
if (import.meta.env.PROD) {
  void registerServiceWorker();
  void fetchHeadingFont();
  if (document.querySelector('[data-offline-status]'))
    void import('./offline-status.ts').then(({ followOfflineStatus }) => followOfflineStatus(offlineState()));
}
