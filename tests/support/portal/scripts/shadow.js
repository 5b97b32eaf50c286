/* Each field an element of its own with a shadow root, texts edited in place; goods one by one over the page. */
import { el, rowsHeld, state, wizard } from './kit.js';

const define = (name, build) =>
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        if (!this.shadowRoot) build(this, this.attachShadow({ mode: 'open' }));
      }
    },
  );

const fieldOf = new WeakMap();

define('hc-field', (host, root) => {
  const { field, values, name } = fieldOf.get(host);
  const label = el('span', { id: 'label' }, field.label, field.required ? ' *' : '');
  const keep = (value) => {
    values[name] = value;
  };
  const held = values[name] ?? '';
  if (field.kind === 'select') {
    const list = el(
      'select',
      { 'aria-labelledby': 'label' },
      ...['', ...field.options].map((one) => el('option', { value: one }, one || '-- Pilih --')),
    );
    list.value = held;
    list.addEventListener('change', () => keep(list.value));
    root.append(label, list);
  } else if (field.kind === 'radio') {
    const box = el('div', { role: 'radiogroup', 'aria-labelledby': 'label' });
    for (const one of field.options) {
      const radio = el(
        'span',
        {
          role: 'radio',
          tabindex: '0',
          'aria-checked': String(held === one),
          onclick: () => {
            keep(one);
            for (const other of box.children) other.setAttribute('aria-checked', String(other === radio));
          },
        },
        one,
      );
      box.append(radio);
    }
    root.append(label, box);
  } else if (field.kind === 'file') {
    const input = el('input', { type: 'file', 'aria-labelledby': 'label' });
    input.addEventListener('change', () => keep(input.files[0]));
    root.append(label, input);
  } else if (field.kind === 'number') {
    const input = el('input', { type: 'number' });
    input.value = held;
    input.addEventListener('input', () => keep(input.value));
    root.append(label, input);
  } else {
    const text = el('div', { contenteditable: 'true', role: 'textbox' }, held);
    text.style.border = '1px solid';
    text.addEventListener('input', () => keep(text.textContent));
    root.append(label, text);
  }
});

const make = (field, values, name) => {
  const host = document.createElement('hc-field');
  fieldOf.set(host, { field, values, name });
  return host;
};

const group = ({ title, fields }, values, nameOf) =>
  el(
    'div',
    { class: 'card' },
    el('div', { class: 'card-header' }, title),
    el('div', { class: 'card-body' }, ...fields.map((field) => make(field, values, nameOf(field.key)))),
  );

const goods = (screen) => {
  const [{ fields }] = screen.groups;
  const values = state[screen.id];
  const body = el('tbody', {});
  const text = (value) => (value instanceof File ? value.name : (value ?? ''));
  const list = () => {
    const rows = Array.from({ length: rowsHeld(screen.id) }, (_, row) =>
      el(
        'tr',
        {},
        ...fields.map(({ key }) => el('td', {}, text(values[`${key}-${row}`]))),
        el(
          'td',
          {},
          el(
            'button',
            {
              type: 'button',
              onclick: () => {
                for (const { key } of fields) Reflect.deleteProperty(values, `${key}-${row}`);
                list();
              },
            },
            'Hapus',
          ),
        ),
      ),
    );
    body.replaceChildren(...rows);
  };
  const head = el(
    'tr',
    {},
    ...['Nama', 'Jumlah', 'Kemasan', 'COA/Fumigasi', 'Negara Penerbit', ''].map((one) => el('th', {}, one)),
  );
  const place = el('div', {});
  const open = () => {
    const entered = {};
    const row = rowsHeld(screen.id);
    const close = () => place.replaceChildren();
    const save = () => {
      for (const [key, value] of Object.entries(entered)) values[`${key}-${row}`] = value;
      close();
      list();
    };
    place.replaceChildren(
      el(
        'div',
        { role: 'dialog', 'aria-label': 'Form Detail Barang' },
        el('h4', {}, 'Form Detail Barang'),
        ...fields.map((field) => make(field, entered, field.key)),
        el('button', { type: 'button', onclick: close }, 'Tutup'),
        el('button', { type: 'button', onclick: save }, 'Simpan'),
      ),
    );
  };
  list();
  return el(
    'div',
    {},
    el('button', { type: 'button', onclick: open }, 'Tambah'),
    el('table', {}, el('thead', {}, head), body),
    place,
  );
};

wizard((screen) =>
  screen.repeats
    ? goods(screen)
    : el('div', {}, ...screen.groups.map((one) => group(one, state[screen.id], (key) => key))),
);
