/** Where the storing of the site for offline use stands; `done` and `total` count files. */
export type OfflineState =
  { phase: 'unsupported' | 'ready' | 'failed' } | { phase: 'storing'; done: number; total: number };

declare global {
  interface WindowEventMap {
    'siap:offline': CustomEvent<OfflineState>;
  }
}

let current: OfflineState | undefined;

/** The last announced state; undefined until the worker has been asked. */
export const offlineState = (): OfflineState | undefined => current;

/** Announces a state as the event `siap:offline` and as `data-offline` on the root element. */
export const announce = (state: OfflineState): void => {
  current = state;
  document.documentElement.dataset['offline'] = state.phase;
  dispatchEvent(new CustomEvent('siap:offline', { detail: state }));
};
