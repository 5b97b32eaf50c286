import { withoutTrackers } from '../domain/trackers.ts';

/** Takes trackers out of the page's own address, so that no copied link carries them on. */
export const dropTrackers = (): void => {
  const kept = withoutTrackers(location.search);
  if (kept !== location.search)
    history.replaceState(history.state, '', `${location.pathname}${kept}${location.hash}`);
};
