import { cleanLine } from '../plain-line.ts';
import type { LifeFact } from '../draft/life-record.ts';

/** What a pasted message or printed proof says. */
export type ReadFacts = Partial<Readonly<Record<LifeFact | 'applicationNumber', string>>>;

const MOST = 200;
const LONGEST_MESSAGE = 20_000;

/** The portal's own labels (seed 000, tanda bukti) and everyday ones, longer ones first. */
const LABELS: readonly (readonly [RegExp, LifeFact | 'applicationNumber'])[] = [
  [/^(?:no(?:mor)?\.?\s*aju)\b/i, 'applicationNumber'],
  [/^(?:tanggal\s+layanan)\b/i, 'serviceDate'],
  [/^(?:kode\s+billing|billing\s+code)\b/i, 'billingCode'],
  [/^(?:tanggal\s+billing)\b/i, 'billingDate'],
  [/^(?:tanggal\s+expired?|expired?\s+billing|berlaku\s+sampai)\b/i, 'billingExpires'],
  [/^(?:total\s+tagihan|jumlah\s+tagihan)\b/i, 'billAmount'],
  [/^(?:tanggal\s+bayar)\b/i, 'paidAt'],
  [/^(?:channel\s+bayar|bank\/pos\s+bayar)\b/i, 'payChannel'],
  [/^NTB\b/i, 'ntb'],
  [/^NTPN\b/i, 'ntpn'],
  [/^(?:no(?:mor)?\.?\s*sertifikat)\b/i, 'certificateNumber'],
  [/^(?:tanggal\s+sertifikat)\b/i, 'certificateDate'],
];

/** The value after a label: on its line behind a colon, or on the next line that has one. */
const valueAfter = (rest: string, following: string | undefined): string => {
  const here = rest.replace(/^\s*[:：=]\s*/, '').trim();
  if (here !== '') return here;
  return /^\s*[:：]/.test(following ?? '') ? (following ?? '').replace(/^\s*[:：]\s*/, '').trim() : '';
};

/**
 * Reads what a message, an e-mail or the text of a printed proof says of an application, line by line, by its labels.
 * What stands there twice is taken as it stands first; a number without a label is taken for nothing.
 */
export const readMessage = (message: string): ReadFacts => {
  const lines = message.slice(0, LONGEST_MESSAGE).split(/\r\n?|\n|\s*[;|]\s*/);
  const found: Record<string, string> = {};
  lines.forEach((raw, index) => {
    const text = raw.replace(/^[\s*•·>-]+/, '');
    const known = LABELS.find(([label]) => label.test(text));
    if (!known) return;
    const [label, fact] = known;
    const value = cleanLine(valueAfter(text.replace(label, ''), lines[index + 1]), MOST);
    if (value !== '' && !Object.hasOwn(found, fact)) found[fact] = value;
  });
  return found;
};
