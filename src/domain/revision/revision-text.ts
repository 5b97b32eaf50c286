import { isIsoTime } from '../../lib/iso-date.ts';
import { isPlainLine } from '../plain-line.ts';
import type { NotedPlace, Revision, RevisionItem } from './revision.ts';
import { REVISION_LIMITS } from '../../schemas/vocabulary.ts';

const SERVICE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PLACE = /^([a-z][a-zA-Z0-9-]{0,59})\.([a-z][a-zA-Z0-9-]{0,59})(?:\.([1-9]\d{0,2}))?$/;
/** Stands before a name that is no place of the form. */
const NAMED = '=';

const placeText = ({ step, field, row }: NotedPlace): string =>
  [step, field, ...(row > 0 ? [row] : [])].join('.');

/** A revision as lines: service, No. Aju, its time, then place and note of each item with a tab between. */
export const writeRevision = ({
  serviceId,
  applicationNumber,
  issuedAt,
  items,
}: Revision & { readonly issuedAt: string }): string =>
  [
    serviceId,
    applicationNumber,
    issuedAt,
    ...items.map((item) => `${'place' in item ? placeText(item.place) : NAMED + item.label}\t${item.note}`),
  ].join('\n');

const readItem = (line: string): RevisionItem | undefined => {
  const [about = '', note = '', ...more] = line.split('\t');
  if (more.length > 0 || !isPlainLine(note, REVISION_LIMITS.note)) return undefined;
  if (about.startsWith(NAMED)) {
    const label = about.slice(NAMED.length);
    return isPlainLine(label, REVISION_LIMITS.label) ? { label, note } : undefined;
  }
  const [, step, field, row = '0'] = PLACE.exec(about) ?? [];
  if (step === undefined || field === undefined || Number(row) >= REVISION_LIMITS.rows) return undefined;
  return { place: { step, field, row: Number(row) }, note };
};

/** Reads those lines as a version of the link has them, the first without a time; nothing where one of them is not as this site writes it, or there are too many. */
export const readRevision = (text: string, version: number): Revision | undefined => {
  const [serviceId = '', applicationNumber = '', ...others] = text.split('\n', REVISION_LIMITS.items + 4);
  const issuedAt = version >= 2 ? (others.shift() ?? '') : undefined;
  const lines = others;
  const items = lines.map(readItem);
  const whole =
    serviceId.length <= 100 &&
    SERVICE.test(serviceId) &&
    (applicationNumber === '' || isPlainLine(applicationNumber, REVISION_LIMITS.applicationNumber)) &&
    (issuedAt === undefined || isIsoTime(issuedAt)) &&
    items.length >= 1 &&
    items.length <= REVISION_LIMITS.items &&
    items.every((item) => item !== undefined);
  return whole
    ? { serviceId, applicationNumber, ...(issuedAt !== undefined && { issuedAt }), items }
    : undefined;
};
