import { QUIETLY, record, text } from '../lib/reading/readers.ts';

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
const name = text(100);
const message = record({ says: name }, { draft: name, check: name });

/** Another window may run another version of the site: what it says is read like anything from elsewhere. */
const readMessage = (data: unknown): WindowMessage | undefined => {
  const read = message(data, QUIETLY);
  return read && (read.says === 'bersih' || (read.draft ?? read.check)) ? (read as WindowMessage) : undefined;
};

channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readMessage(data);
  if (message) for (const listener of listeners) listener(message);
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
