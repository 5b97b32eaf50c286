import { h } from './html.ts';
import { FILE_LIMITS, type ReplicaField, type ReplicaGroup } from './model.ts';

/** Draws a field with what it holds already; `name` is that of its row. */
type DrawField = (field: ReplicaField, name: string, value: string) => string;
/** Draws the fields under a heading. */
export type DrawGroup = (
  group: ReplicaGroup,
  nameOf: (key: string) => string,
  value: (name: string) => string,
) => string;

const options = (field: ReplicaField, value: string): string =>
  ['', ...(field.options ?? [])]
    .map(
      (one) =>
        `<option value="${h(one === '' ? '' : one)}"${one === value ? ' selected' : ''}>${h(one === '' ? '(Pilih)' : one)}</option>`,
    )
    .join('');

/** The field itself, without its label: the browser's own controls. */
export const control = (field: ReplicaField, name: string, value: string, id = `id-${name}`): string => {
  const attributes = `name="${name}"${id === '' ? '' : ` id="${id}"`}${field.most ? ` maxlength="${field.most}"` : ''}`;
  switch (field.kind) {
    case 'long':
      return `<textarea ${attributes}>${h(value)}</textarea>`;
    case 'select':
      return `<select ${attributes}>${options(field, value)}</select>`;
    case 'file':
      return `<input type="file" accept="${FILE_LIMITS.accept}" ${attributes}>${value ? `<small>${h(value)}</small>` : ''}`;
    case 'number':
      return `<input type="number" ${attributes} value="${h(value)}">`;
    case 'date':
      return `<input type="text" placeholder="dd/mm/yyyy" ${attributes} value="${h(value)}">`;
    default:
      return `<input type="text" ${attributes} value="${h(value)}">`;
  }
};

const star = ({ required }: ReplicaField) => (required ? ' <span>*</span>' : '');

const radios = (field: ReplicaField, name: string, value: string): string =>
  (field.options ?? [])
    .map(
      (one, at) =>
        `<input type="radio" name="${name}" id="id-${name}-${at}" value="${h(one)}"${one === value ? ' checked' : ''}><label for="id-${name}-${at}">${h(one)}</label>`,
    )
    .join(' ');

/** Labels with `for`, groups as fieldsets: markup as it should be. */
const labelField: DrawField = (field, name, value) =>
  field.kind === 'radio'
    ? `<fieldset><legend>${h(field.label)}${star(field)}</legend>${radios(field, name, value)}</fieldset>`
    : `<p><label for="id-${name}">${h(field.label)}${star(field)}</label> ${control(field, name, value)}</p>`;

/** A group as a fieldset. */
export const labelGroup: DrawGroup = ({ title, fields }, nameOf, value) =>
  `<fieldset><legend>${h(title)}</legend>${fields.map((field) => labelField(field, nameOf(field.key), value(nameOf(field.key)))).join('')}</fieldset>`;
