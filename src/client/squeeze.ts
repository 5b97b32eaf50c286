import { deflateSync, Inflate } from 'fflate';
import type { Squeeze } from '../domain/revision/pack-text.ts';
import { COMMON_WORDS } from '../domain/revision/words.ts';

const dictionary = new TextEncoder().encode(COMMON_WORDS);

/** Bytes read at a time: none of them can grow more than a thousandfold before it is counted. */
const BITE = 128;

const inflate: Squeeze['inflate'] = (bytes, most) => {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflater = new Inflate({ dictionary }, (part, final) => {
    parts.push(part.slice());
    size += part.length;
    ended ||= final;
  });
  try {
    for (let from = 0; from < bytes.length && size <= most; from += BITE)
      inflater.push(bytes.slice(from, from + BITE), from + BITE >= bytes.length);
  } catch {
    return undefined;
  }
  if (!ended || size > most) return undefined;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Compression for links. Unpacking stops as soon as there is more than was asked for. */
export const squeeze: Squeeze = {
  deflate: (bytes) => deflateSync(bytes, { level: 9, dictionary }),
  inflate,
};
