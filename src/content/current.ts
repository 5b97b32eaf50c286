import { loadContent, type Known, type Loaded } from './load.ts';
import { contentRoot } from './root.ts';

type Current = { loaded?: Loaded; taken?: Loaded; readonly known: Known };

/** Vite runs this module apart from those of the configuration: what was read is kept where both find it. */
const KEPT = Symbol.for('siap.content');
const kept = globalThis as { [KEPT]?: Current };
const current = (kept[KEPT] ??= { known: new Map() });

/** All of `content/` with its problems, read once a process. */
export const currentContent = (): Loaded => (current.loaded ??= loadContent(contentRoot(), current.known));

/** The same for Astro's collections, which thereby have it. */
export const takeContent = (): Loaded => (current.taken = currentContent());

/** Whether the collections have what was read last. */
export const isTaken = (): boolean => current.taken === current.loaded;

/** Reads `content/` again; files that did not change are not parsed again. */
export const readAgain = (): Loaded => {
  delete current.loaded;
  return currentContent();
};
