import type { FileLimits } from '../../domain/attachment/limits.ts';
import type { FilePlace } from '../../domain/submission/application.ts';
import type { AttachResult } from './attach.ts';
import type { Progress } from './prepare.ts';

/** How far a file has come on its way to its place. */
export type SlotProgress = Progress | { readonly stage: 'antre' | 'menyimpan'; readonly done: number };

/** A file on its way. Whoever shows it sets `onProgress`; it goes on while nobody does. */
export type Running = {
  progress: SlotProgress;
  onProgress: ((progress: SlotProgress) => void) | undefined;
  readonly abort: () => void;
  readonly ended: Promise<AttachResult>;
};

const running = new Map<string, Running>();
const nameOf = (draftId: string, { step, row, slot }: FilePlace) =>
  JSON.stringify([draftId, step, row, slot]);

/** The file on its way to a place, so that a screen that was left and opened again shows it. */
export const runningAt = (draftId: string, place: FilePlace): Running | undefined =>
  running.get(nameOf(draftId, place));

/** Sends a file on its way to a place. The code that works on it is fetched only now. */
export const startAttaching = (
  draftId: string,
  place: FilePlace,
  file: File,
  limits: FileLimits,
): Running => {
  const controller = new AbortController();
  const onProgress = (progress: SlotProgress) => {
    started.progress = progress;
    started.onProgress?.(progress);
  };
  const ended = import('./attach.ts')
    .then(({ attach }) => attach(file, limits, { signal: controller.signal, onProgress }))
    .finally(() => running.delete(nameOf(draftId, place)));
  const started: Running = {
    progress: { stage: 'antre', done: 0 },
    onProgress: undefined,
    abort: () => controller.abort(),
    ended,
  };
  running.set(nameOf(draftId, place), started);
  return started;
};
