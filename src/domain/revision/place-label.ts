import type { Form } from '../submission/form.ts';
import { findField } from '../submission/form.ts';
import type { NotedPlace } from './revision.ts';

/** `namaBarang` as `nama barang`: how a field is called that the form does not know. */
const readable = (key: string): string =>
  key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();

/** How a place is called: by the form's own label, with the number of the row where there are several. */
export const placeLabel = (form: Form, place: NotedPlace): string => {
  const known = findField(form, place);
  const label = known?.field.label ?? readable(place.field);
  const group = known?.step.groups.find(({ fields }) => fields.includes(known.field))?.title;
  const isAlone = group === undefined || group === known?.step.title;
  const number = known?.step.repeats || place.row > 0 ? ` ${place.row + 1}` : '';
  return isAlone && number === '' ? label : `${label} (${group ?? readable(place.step)}${number})`;
};
