/** Makes bytes smaller and back. `inflate` gives at most `most` bytes, and nothing where they are more or none of its kind. */
export type Squeeze = {
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  readonly inflate: (bytes: Uint8Array, most: number) => Uint8Array | undefined;
};

/** First letter of a packed text: compressed, or as it is where that is shorter. */
const [SQUEEZED, PLAIN] = ['z', 't'] as const;
/** No text of a link is longer unpacked, in bytes. */
const MOST_BYTES = 100_000;

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array | undefined => {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
};

/** A text in letters, digits, hyphens and underscores. */
export const packText = (text: string, { deflate }: Squeeze): string => {
  const plain = new TextEncoder().encode(text);
  const squeezed = deflate(plain);
  return squeezed.length < plain.length ? SQUEEZED + toBase64Url(squeezed) : PLAIN + toBase64Url(plain);
};

/** The text that was packed; nothing where it cannot be one. Never holds more than a bounded number of bytes. */
export const unpackText = (packed: string, { inflate }: Squeeze): string | undefined => {
  const bytes = fromBase64Url(packed.slice(1));
  if (!bytes || ![SQUEEZED, PLAIN].some((kind) => kind === packed[0])) return undefined;
  const plain = packed[0] === SQUEEZED ? inflate(bytes, MOST_BYTES) : bytes;
  try {
    return plain && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain);
  } catch {
    return undefined;
  }
};
