import { zlibSync } from 'fflate';

/** Number of an object inside the file, by which others refer to it. */
export type Ref = number;

/** Gathers the objects of a PDF file. `reserve` gives a number whose object follows later, by `set`. */
export type PdfFile = {
  readonly add: (body: string) => Ref;
  readonly addStream: (bytes: Uint8Array, entries?: string) => Ref;
  /** A stream that any program can read where it stands, without unpacking. */
  readonly addPlain: (bytes: Uint8Array, entries: string) => Ref;
  readonly reserve: () => Ref;
  readonly set: (ref: Ref, body: string) => void;
  readonly finish: (root: Ref, info: Ref) => Uint8Array;
};

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** A text for titles and the like, in UTF-16 as PDF wants it. */
export const textString = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;

/** 16 bytes that differ for different contents: a name, no protection against forgery. */
export const digest = (bytes: Uint8Array): readonly number[] => {
  const state = Uint32Array.of(0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b);
  const mix = (byte: number) => {
    for (let at = 0; at < 4; at += 1)
      state[at] = Math.imul((state[at] ?? 0) ^ byte ^ ((state[(at + 3) % 4] ?? 0) >>> 24), 0x01000193);
  };
  bytes.forEach(mix);
  for (let round = 0; round < 16; round += 1) mix(round);
  return [...new Uint8Array(state.buffer)];
};

const hexOf = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Bytes that make software treat the file as binary, as the standard advises. */
const HEADER = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

/**
 * A PDF file being written: numbered objects, streams compressed, a table of where each object begins
 * (ISO 32000-1, 7.5). The libraries that do this in a browser weigh 115–440 kB; this site needs a page of it.
 */
export const pdfFile = (): PdfFile => {
  const objects: (string | { head: string; bytes: Uint8Array } | undefined)[] = [];
  const push = (object: (typeof objects)[number]): Ref => objects.push(object);
  return {
    add: (body) => push(body),
    addStream: (bytes, entries = '') => {
      const packed = zlibSync(bytes);
      return push({ head: `<</Length ${packed.length}/Filter/FlateDecode${entries}>>`, bytes: packed });
    },
    addPlain: (bytes, entries) => push({ head: `<</Length ${bytes.length}${entries}>>`, bytes }),
    reserve: () => push(undefined),
    set: (ref, body) => {
      objects[ref - 1] = body;
    },
    finish: (root, info) => {
      const parts: Uint8Array[] = [];
      let length = 0;
      const write = (part: string | Uint8Array) => {
        const bytes = typeof part === 'string' ? latin1(part) : part;
        parts.push(bytes);
        length += bytes.length;
      };
      write(HEADER);
      const places = objects.map((object, index) => {
        const place = length;
        write(`${index + 1} 0 obj\n`);
        if (typeof object === 'object') {
          write(`${object.head}\nstream\n`);
          write(object.bytes);
          write('\nendstream');
        } else write(object ?? 'null');
        write('\nendobj\n');
        return place;
      });
      const table = length;
      const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
      const size = objects.length + 1;
      write(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`);
      const name = `<${hexOf(digest(joined(parts)))}>`;
      write(
        `trailer\n<</Size ${size}/Root ${root} 0 R/Info ${info} 0 R/ID[${name}${name}]>>\n` +
          `startxref\n${table}\n%%EOF\n`,
      );
      return joined(parts);
    },
  };
};
