import type { FileProblem } from '../../domain/attachment/file-problem.ts';
import type { FileLimits } from '../../domain/attachment/limits.ts';
import { err, type Result } from '../../lib/result.ts';
import { trustedUrl } from '../trusted-url.ts';
import type { Answer, Job } from './image-worker.ts';
import workerAddress from './image-worker.ts?worker&url';
import type { Prepared, Progress } from './prepare.ts';

/** Why nothing came of a file although nothing is wrong with it. */
export type Interruption = 'dibatalkan' | 'terlalu-lama';
/** What came of a file that was made fit: itself, why it will not do, or why it was left. */
export type PrepareResult = Result<Prepared, FileProblem | Interruption>;

type Watch = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void };

/** A worker that has said nothing for so long is stuck. */
const PATIENCE_MS = 60_000;

const onPage = async (
  file: Blob,
  limits: FileLimits,
  { signal, onProgress }: Watch,
): Promise<PrepareResult> => {
  const [{ prepare }, { pageCodec }] = await Promise.all([import('./prepare.ts'), import('./page-codec.ts')]);
  const result = await prepare(file, limits, pageCodec, onProgress);
  return signal.aborted ? err('dibatalkan') : result;
};

/** Undefined where no worker could be started. */
const inWorker = (job: Job, { signal, onProgress }: Watch): Promise<PrepareResult | undefined> =>
  new Promise((resolve) => {
    const worker = new Worker(trustedUrl(workerAddress), {
      type: import.meta.env.PROD ? 'classic' : 'module',
    });
    let spoke = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (result: PrepareResult | undefined) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => end(err('dibatalkan'));
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end(err('terlalu-lama')), PATIENCE_MS);
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      spoke = true;
      if (data.type === 'done') return end(data.result);
      onProgress(data.progress);
      wait();
    };
    worker.onerror = () => end(spoke ? err('tidak-dapat-dikecilkan') : undefined);
    signal.addEventListener('abort', cancel);
    wait();
    worker.postMessage(job);
  });

const prepareNow = async (file: Blob, limits: FileLimits, watch: Watch): Promise<PrepareResult> => {
  if (watch.signal.aborted) return err('dibatalkan');
  const hasCanvas = typeof Worker === 'function' && typeof OffscreenCanvas === 'function';
  const result = hasCanvas ? await inWorker({ file, limits }, watch) : undefined;
  return result ?? onPage(file, limits, watch);
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Checks a file and makes it fit, in a worker, one file after the other: a decoded photo takes up to half a gigabyte.
 * An aborted file leaves the queue at once.
 */
export const prepareInTurn = (file: Blob, limits: FileLimits, watch: Watch): Promise<PrepareResult> => {
  const aborted = new Promise<PrepareResult>((resolve) => {
    watch.signal.addEventListener('abort', () => resolve(err('dibatalkan')), { once: true });
  });
  const result = last.then(() => prepareNow(file, limits, watch));
  last = result.catch(() => undefined);
  return Promise.race([result, aborted]);
};
