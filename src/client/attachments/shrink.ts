import type { FileProblem } from '../../domain/attachment/file-problem.ts';
import { nextAttempt, type Tried } from '../../domain/attachment/fit.ts';
import { inspect, type Inspected } from '../../domain/attachment/inspect.ts';
import { compressTarget, type FileLimits } from '../../domain/attachment/limits.ts';
import { strip } from '../../domain/attachment/strip.ts';
import { uprightSize } from '../../domain/attachment/upright.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Codec, Picture } from './codec.ts';

type PictureFile = Extract<Inspected, { keep: unknown }>;

/** Attempts a photo usually takes; the progress counts in these. */
const USUAL_ATTEMPTS = 3;

/** A browser's encoder writes nothing about a photo; should one do so, it is taken out again. */
const cleaned = async (encoded: Blob): Promise<Blob | undefined> => {
  const bytes = new Uint8Array(await encoded.arrayBuffer());
  const found = inspect(bytes);
  if (!found.ok || found.value.mediaType !== 'image/jpeg') return undefined;
  return new Blob(strip(bytes, found.value, { turned: false }) as Uint8Array<ArrayBuffer>[], {
    type: 'image/jpeg',
  });
};

const encodeUntilItFits = async <P extends Picture>(
  picture: P,
  { orientation }: PictureFile,
  limits: FileLimits,
  codec: Codec<P>,
  report: (done: number) => void,
): Promise<Result<Blob, FileProblem>> => {
  const target = compressTarget(limits);
  const tried: Tried[] = [];
  for (;;) {
    const attempt = nextAttempt(uprightSize(picture, orientation), target, tried);
    if (!attempt) return err('tidak-dapat-dikecilkan');
    const encoded = await cleaned(await codec.encode(picture, attempt, orientation));
    if (!encoded) return err('tidak-dapat-dikecilkan');
    if (encoded.size <= target) return ok(encoded);
    tried.push({ ...attempt, bytes: encoded.size });
    report(Math.min(0.95, (tried.length + 1) / (USUAL_ATTEMPTS + 1)));
  }
};

/** Turns a picture upright and compresses it to a JPEG that fits, with nothing written about it. */
export const shrink = async <P extends Picture>(
  bytes: Uint8Array,
  found: PictureFile,
  limits: FileLimits,
  codec: Codec<P>,
  report: (done: number) => void,
): Promise<Result<Blob, FileProblem>> => {
  const bare = new Blob(strip(bytes, found, { turned: false }) as Uint8Array<ArrayBuffer>[], {
    type: found.mediaType,
  });
  report(0);
  const picture = await codec.decode(bare).catch(() => undefined);
  if (!picture) return err('gambar-rusak');
  report(1 / (USUAL_ATTEMPTS + 1));
  try {
    return await encodeUntilItFits(picture, found, limits, codec, report);
  } catch {
    return err('tidak-dapat-dikecilkan');
  } finally {
    picture.close();
  }
};
