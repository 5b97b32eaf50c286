import { err, ok, type Result } from '../lib/result.ts';

/** Why a link cannot be read: cut, changed or made for something else; or made by a newer version of the site. */
export type LinkProblem = 'rusak' | 'lebih-baru';

/** No link of ours is longer; whatever is, was not made here. */
export const MOST_CHARACTERS = 16_000;

/** Four characters by which a link that was cut or changed is told from a whole one (FNV-1a). */
const checksum = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return (hash % 36 ** 4).toString(36).padStart(4, '0');
};

const unquoted = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Parts of a message as one text for an address fragment: `v1.part.part.x7k2`. Parts hold no full stop, and only
 * characters that need no escaping.
 * @param purpose what the link is for: the same parts for something else have another seal
 */
export const sealLink = (version: number, parts: readonly string[], purpose: string): string => {
  const body = [`v${version}`, ...parts].join('.');
  return `${body}.${checksum(`${purpose}.${body}`)}`;
};

/**
 * The version and the parts of a sealed link; nothing where the text does not begin like one. A full stop or bracket that a chat
 * program put behind the link is forgiven, and so is its escaping.
 */
export const openLink = (
  escaped: string,
  newest: number,
  purpose: string,
): Result<{ readonly version: number; readonly parts: string[] }, LinkProblem> | undefined => {
  if (escaped.length > 3 * MOST_CHARACTERS) return err('rusak');
  const text = unquoted(escaped);
  const version = /^v(\d+)\./.exec(text)?.[1];
  if (version === undefined) return undefined;
  if (Number(version) > newest) return err('lebih-baru');
  if (text.length > MOST_CHARACTERS || Number(version) < 1) return err('rusak');
  const [, body, sum] = /^(.*)\.([0-9a-z]{4})[^0-9A-Za-z]*$/s.exec(text) ?? [];
  if (body === undefined || checksum(`${purpose}.${body}`) !== sum) return err('rusak');
  return ok({ version: Number(version), parts: body.split('.').slice(1) });
};
