import { Workbox } from 'workbox-window/Workbox.js';
import type { ProgressMessage } from '../sw/messages.ts';
import { announce, offlineState } from './offline-state.ts';
import { trustedUrl } from './trusted-url.ts';

const BASE = import.meta.env.BASE_URL;

const listenForProgress = () => {
  navigator.serviceWorker.addEventListener(
    'message',
    ({ data }: MessageEvent<ProgressMessage | undefined>) => {
      if (data?.type === 'progress' && offlineState()?.phase !== 'ready')
        announce({ ...data, phase: 'storing' });
    },
  );
};

/** Resolves once a worker answers for the pages of the site, not merely has been chosen to. */
const activated = async () => {
  const { active } = await navigator.serviceWorker.ready;
  await new Promise<void>((resolve) => {
    const check = () => active?.state === 'activated' && resolve();
    active?.addEventListener('statechange', check);
    check();
  });
};

/**
 * Registers the service worker, which stores the whole site, and announces how that goes. Where workers are
 * missing or blocked the site works as before, without a word in the console.
 */
export const registerServiceWorker = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return announce({ phase: 'unsupported' });
  const workbox = new Workbox(trustedUrl(`${BASE}sw.js`), { scope: BASE });
  workbox.addEventListener('waiting', async () => {
    const { offerUpdate } = await import('./offer-update.ts');
    offerUpdate(() => workbox.messageSkipWaiting());
  });
  workbox.addEventListener('redundant', () => {
    if (offlineState()?.phase !== 'ready') announce({ phase: 'failed' });
  });
  listenForProgress();
  try {
    const registration = await workbox.register({ immediate: true });
    if (!registration?.active) announce(offlineState() ?? { phase: 'storing', done: 0, total: 0 });
    await activated();
    announce({ phase: 'ready' });
  } catch {
    announce({ phase: 'unsupported' });
  }
};
