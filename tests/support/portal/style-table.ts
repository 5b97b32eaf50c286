import { h } from './html.ts';
import { control, type DrawGroup } from './style-label.ts';

/** A table of two columns without labels and ids: what a field is stands in the cell to its left. */
export const tableGroup: DrawGroup = ({ title, fields }, nameOf, value) =>
  `<table><tr><th colspan="2">${h(title)}</th></tr>${fields
    .map((field) => {
      const name = nameOf(field.key);
      const held = value(name);
      const buttons = (field.options ?? []).map(
        (one) =>
          `<input type="radio" name="${name}" value="${h(one)}"${one === held ? ' checked' : ''}> ${h(one)}`,
      );
      return `<tr><td>${h(field.label.toUpperCase())}${field.required ? ' (wajib)' : ''} :</td><td>${field.kind === 'radio' ? buttons.join(' ') : control(field, name, held, '')}</td></tr>`;
    })
    .join('')}</table>`;
