import { isPlainLine } from '../plain-line.ts';
import { REVISION_LIMITS as LIMITS, type NotedPlace, type Revision, type RevisionItem } from './revision.ts';

const SERVICE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PLACE = /^([a-z][a-zA-Z0-9-]{0,59})\.([a-z][a-zA-Z0-9-]{0,59})(?:\.([1-9]\d{0,2}))?$/;
/** Stands before a name that is no place of the form. */
const NAMED = '=';

const placeText = ({ step, field, row }: NotedPlace): string =>
  [step, field, ...(row > 0 ? [row] : [])].join('.');

/** A revision as lines: service, No. Aju, then place and note of each item with a tab between. */
export const writeRevision = ({ serviceId, applicationNumber, items }: Revision): string =>
  [
    serviceId,
    applicationNumber,
    ...items.map((item) => `${'place' in item ? placeText(item.place) : NAMED + item.label}\t${item.note}`),
  ].join('\n');

const readItem = (line: string): RevisionItem | undefined => {
  const [about = '', note = '', ...more] = line.split('\t');
  if (more.length > 0 || !isPlainLine(note, LIMITS.note)) return undefined;
  if (about.startsWith(NAMED)) {
    const label = about.slice(NAMED.length);
    return isPlainLine(label, LIMITS.label) ? { label, note } : undefined;
  }
  const [, step, field, row = '0'] = PLACE.exec(about) ?? [];
  if (step === undefined || field === undefined || Number(row) >= LIMITS.rows) return undefined;
  return { place: { step, field, row: Number(row) }, note };
};

/** Reads those lines; nothing where one of them is not as this site writes it, or there are too many. */
export const readRevision = (text: string): Revision | undefined => {
  const [serviceId = '', applicationNumber = '', ...lines] = text.split('\n', LIMITS.items + 3);
  const items = lines.map(readItem);
  const whole =
    serviceId.length <= 100 &&
    SERVICE.test(serviceId) &&
    (applicationNumber === '' || isPlainLine(applicationNumber, LIMITS.applicationNumber)) &&
    items.length >= 1 &&
    items.length <= LIMITS.items &&
    items.every((item) => item !== undefined);
  return whole ? { serviceId, applicationNumber, items } : undefined;
};
