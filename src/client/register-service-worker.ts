/// <reference types="trusted-types" />
import { Workbox } from 'workbox-window';
import type { ProgressMessage } from '../sw/messages.ts';
import { announce, announceUpdate, offlineState } from './offline-state.ts';

const BASE = import.meta.env.BASE_URL;

/** The worker's address, as the content policy's one Trusted Types policy `siap` lets it through. */
const workerAddress = (): string => {
  const address = `${BASE}sw.js`;
  const policy = window.trustedTypes?.createPolicy('siap', { createScriptURL: (_asked: string) => address });
  return (policy?.createScriptURL(address) ?? address) as string;
};

const listenForProgress = () => {
  navigator.serviceWorker.addEventListener(
    'message',
    ({ data }: MessageEvent<ProgressMessage | undefined>) => {
      if (data?.type === 'progress' && offlineState()?.phase !== 'ready')
        announce({ ...data, phase: 'storing' });
    },
  );
};

/**
 * Registers the service worker, which stores the whole site, and announces how that goes. Where workers are
 * missing or blocked the site works as before, without a word in the console.
 */
export const registerServiceWorker = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return announce({ phase: 'unsupported' });
  const workbox = new Workbox(workerAddress(), { scope: BASE });
  workbox.addEventListener('waiting', () => announceUpdate({ accept: () => workbox.messageSkipWaiting() }));
  workbox.addEventListener('redundant', () => {
    if (offlineState()?.phase !== 'ready') announce({ phase: 'failed' });
  });
  listenForProgress();
  try {
    const registration = await workbox.register({ immediate: true });
    if (!registration?.active) announce(offlineState() ?? { phase: 'storing', done: 0, total: 0 });
    await navigator.serviceWorker.ready;
    announce({ phase: 'ready' });
  } catch {
    announce({ phase: 'unsupported' });
  }
};
