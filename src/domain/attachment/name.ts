import type { MediaType } from './inspect.ts';

const EXTENSIONS: ReadonlyMap<string, string> = new Map<MediaType, string>([
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
]);

/** A slot as a file name may hold it: lower-case letters, digits, single hyphens. */
const safe = (slot: string): string =>
  slot
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '') || 'berkas';

/** The ending that belongs to a media type; `bin` for one the portal does not take. */
export const extensionOf = (mediaType: string): string => EXTENSIONS.get(mediaType) ?? 'bin';

/**
 * Name of an attachment inside the package, e.g. `lampiran/03-invoice.pdf`. What the file was called before does not
 * matter: it may hold anything.
 * @param index its place among all attachments in the portal's order, from 0
 */
export const attachmentPath = (index: number, slot: string, mediaType: string): string =>
  `lampiran/${String(index + 1).padStart(2, '0')}-${safe(slot)}.${extensionOf(mediaType)}`;
