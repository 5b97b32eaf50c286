/** What windows of the site tell one another of the drafts they have open. */
export type DraftMessage = {
  readonly draft: string;
  /** `buka`: opened here; `ada`: it is open here too; `simpan`: the device holds a newer one. */
  readonly says: 'buka' | 'ada' | 'simpan';
};

const NAME = 'siap-karantina:permohonan';

/** Talks to the other windows of this site; in a browser without such channels nothing is said and nothing comes. */
export const draftChannel = (onMessage: (message: DraftMessage) => void) => {
  const channel = globalThis.BroadcastChannel ? new BroadcastChannel(NAME) : undefined;
  channel?.addEventListener('message', ({ data }: MessageEvent<DraftMessage>) => onMessage(data));
  return {
    tell: (message: DraftMessage) => channel?.postMessage(message),
    close: () => channel?.close(),
  };
};
