import { fieldOf } from '../lib/reading/readers.ts';

/** What windows of the site tell one another. */
export type WindowMessage =
  /** `buka`: a draft was opened here; `ada`: it is open here too; `simpan`: the device holds a newer one; `hapus`: it is gone. */
  | { readonly draft: string; readonly says: 'buka' | 'ada' | 'simpan' | 'hapus' }
  /** The self-check of a service changed on the device. */
  | { readonly check: string; readonly says: 'periksa' }
  /** Everything was removed from the device. */
  | { readonly says: 'bersih' };

type Listener = (message: WindowMessage) => void;

const listeners = new Set<Listener>();
// One channel a window: a second one would hear what this window itself says.
const channel = globalThis.BroadcastChannel ? new BroadcastChannel('siap-karantina:permohonan') : undefined;

/** Another window may run another version of the site. What it names is compared with what is open here, never used. */
const isMessage = (data: unknown): data is WindowMessage => typeof fieldOf(data, 'says') === 'string';

channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isMessage(data)) for (const listener of listeners) listener(data);
});

/** Tells the other windows of this site; in a browser without such channels nothing is said and nothing comes. */
export const tellWindows = (message: WindowMessage): void => channel?.postMessage(message);

/** Hears what the other windows say, until the answer is called. */
export const hearWindows = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};
