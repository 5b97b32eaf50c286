import { clientsClaim } from 'workbox-core';
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import type { ProgressMessage, SkipWaitingMessage } from './messages.ts';
import { answerRequests } from './routes.ts';
import { storeAll } from './store-all.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put here by the build: every file of the site, what is likely needed first. */
declare const __STORED_FILES__: PrecacheEntry[];

const tellPages = async (message: ProgressMessage) => {
  for (const page of await self.clients.matchAll({ includeUncontrolled: true })) page.postMessage(message);
};

const controller = new PrecacheController();
controller.addToCacheList(__STORED_FILES__);

self.addEventListener('install', (event) => {
  event.waitUntil(
    storeAll(controller, event, (done, total) => {
      void tellPages({ type: 'progress', done, total });
    }),
  );
});
self.addEventListener('activate', (event) => void controller.activate(event));
self.addEventListener('message', (event: ExtendableMessageEvent) => {
  if ((event.data as SkipWaitingMessage | undefined)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
clientsClaim();
answerRequests(controller);
