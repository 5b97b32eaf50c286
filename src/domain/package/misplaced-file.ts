import { extensionOf } from '../attachment/name.ts';
import { fileFieldsOf, type Form } from '../submission/form.ts';
import type { Attachment, PaketState, PreparedSlot } from './paket.ts';

const firstTwice = (names: readonly string[]): number =>
  names.findIndex((name, index) => names.indexOf(name) < index);

const placeName = ({ slot, row }: PreparedSlot) => `${row ?? ''} ${slot}`;

/** Whether the row of a slot exists; a step that does not repeat has none. */
const hasPlace = ({ slot, row }: PreparedSlot, { values }: PaketState, form: Form): boolean => {
  const step = form.steps.find((one) => fileFieldsOf(one).some(({ key }) => key === slot));
  const rows = values[step?.id ?? ''];
  return step?.repeats ? row !== undefined && Array.isArray(rows) && row < rows.length : row === undefined;
};

const endsAsItsType = ({ fileName, mediaType }: Attachment) =>
  fileName.endsWith(`.${extensionOf(mediaType)}`);

/**
 * The place in `paket.json` of the first file that cannot be where it is said to be: in a row that does not exist, in
 * a place or under a name that is taken, or with the ending of another type.
 */
export const misplacedFile = (paket: PaketState, form: Form): string | undefined => {
  for (const key of ['preparedFiles', 'declinedFiles', 'attachments'] as const) {
    const files: readonly PreparedSlot[] = paket[key] ?? [];
    const nowhere = files.findIndex((file) => !hasPlace(file, paket, form));
    if (nowhere >= 0) return `${key}[${nowhere}].row`;
    const twice = firstTwice(files.map(placeName));
    if (twice >= 0) return `${key}[${twice}].slot`;
  }
  const twice = firstTwice(paket.attachments.map(({ fileName }) => fileName));
  const wrong = twice >= 0 ? twice : paket.attachments.findIndex((file) => !endsAsItsType(file));
  return wrong >= 0 ? `attachments[${wrong}].fileName` : undefined;
};
