import { fetchHeadingFont } from './heading-font.ts';
import { offlineState } from './offline-state.ts';
import { registerServiceWorker } from './register-service-worker.ts';

if (document.querySelector('#q'))
  void import('./search-key.ts').then(({ followSearchKey }) => followSearchKey());
if (import.meta.env.PROD) {
  void registerServiceWorker();
  void fetchHeadingFont();
  if (document.querySelector('[data-offline-status]'))
    void import('./offline-status.ts').then(({ followOfflineStatus }) => followOfflineStatus(offlineState()));
}
