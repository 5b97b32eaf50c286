/** How far the storing of the site has come, in files; sent to every open page. */
export type ProgressMessage = { type: 'progress'; done: number; total: number };

/** What a page says to let a waiting new version take over (workbox-window's `messageSkipWaiting`). */
export type SkipWaitingMessage = { type: 'SKIP_WAITING' };
