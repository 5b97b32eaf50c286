import { err, ok, type Result } from '../../lib/result.ts';
import { latin1 } from './latin1.ts';

/** What can be said of a PDF without reading its objects; `pages` where the file says so openly. */
export type Pdf = { readonly pages: number | undefined };

const HEADER_WITHIN = 1024;
const EOF_WITHIN = 2048;
/** Writers miss the place of the cross-reference table by a line end or two; readers forgive as much. */
const OFF_BY = 32;
const NEAR = 2000;

/** Where the newest cross-reference section begins, or -1. */
const sectionStart = (text: string, header: number): number => {
  const [, digits] =
    /^startxref\s+(\d{1,10})\s/.exec(text.slice(text.lastIndexOf('startxref')).slice(0, 60)) ?? [];
  if (digits === undefined) return -1;
  for (const offset of [Number(digits), Number(digits) + header]) {
    const from = Math.max(0, offset - OFF_BY);
    const found = /(^|[^a-z])xref\b|\d+\s+\d+\s+obj\b/.exec(text.slice(from, offset + OFF_BY));
    if (found) return from + found.index;
  }
  return -1;
};

/** The dictionary of that section: the trailer of a table, or the head of a cross-reference stream. */
const trailerAt = (text: string, start: number): string => {
  const isTable = /^[^a-z]?xref\b/.test(text.slice(start, start + 6));
  const from = isTable ? text.indexOf('trailer', start) : start;
  if (from < 0) return '';
  const end = text.indexOf(isTable ? 'startxref' : 'stream', from);
  return text.slice(from, end < 0 ? undefined : end);
};

const pagesOf = (text: string): number | undefined => {
  const [, linearized] = /\/Linearized\b[^>]{0,200}?\/N\s+(\d{1,6})\b/.exec(text.slice(0, NEAR)) ?? [];
  if (linearized !== undefined) return Number(linearized);
  let pages = 0;
  for (
    let at = text.indexOf('/Pages'), seen = 0;
    at >= 0 && seen < 500;
    at = text.indexOf('/Pages', at + 6), seen += 1
  ) {
    const from = text.lastIndexOf(' obj', at);
    const object = text.slice(Math.max(from, at - NEAR), at + NEAR).split('endobj')[0] ?? '';
    const [, count] = /\/Count\s+(\d{1,6})\b/.exec(object) ?? [];
    if (/\/Type\s*\/Pages\b/.test(object)) pages = Math.max(pages, Number(count ?? 0));
  }
  return pages === 0 ? undefined : pages;
};

/**
 * Whether a PDF is whole and open: its header, its end mark, its cross-reference section where the end says it is,
 * and no `/Encrypt` in the trailer (ISO 32000-1, 7.5 and 7.6.1).
 */
export const readPdf = (bytes: Uint8Array): Result<Pdf, 'pdf-rusak' | 'pdf-terkunci'> => {
  const text = latin1(bytes);
  const header = text.slice(0, HEADER_WITHIN).indexOf('%PDF-');
  const isEnded = text.lastIndexOf('%%EOF') >= Math.max(0, text.length - EOF_WITHIN);
  const start = header >= 0 && isEnded ? sectionStart(text, header) : -1;
  const trailer = start < 0 ? '' : trailerAt(text, start);
  if (trailer === '') return err('pdf-rusak');
  if (/\/Encrypt(?![A-Za-z])/.test(trailer)) return err('pdf-terkunci');
  return /\/Root\b/.test(trailer) ? ok({ pages: pagesOf(text) }) : err('pdf-rusak');
};
