import type { FileProblem } from '../../domain/attachment/file-problem.ts';
import type { FileLimits } from '../../domain/attachment/limits.ts';
import type { Result } from '../../lib/result.ts';
import { offscreenCodec } from './offscreen-codec.ts';
import { prepare, type Prepared, type Progress } from './prepare.ts';

/** One file to prepare; a worker gets one and is ended afterwards, which gives all its memory back. */
export type Job = { readonly file: Blob; readonly limits: FileLimits };

/** What the worker says: how far it has come, and in the end what came of it. */
export type Answer =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly result: Result<Prepared, FileProblem> };

/** The part of a worker's global object that is used here. */
const worker = globalThis as unknown as {
  postMessage: (answer: Answer) => void;
  onmessage: (event: MessageEvent<Job>) => void;
};

worker.onmessage = ({ data: { file, limits } }) => {
  const report = (progress: Progress) => worker.postMessage({ type: 'progress', progress });
  void prepare(file, limits, offscreenCodec, report).then((result) =>
    worker.postMessage({ type: 'done', result }),
  );
};
