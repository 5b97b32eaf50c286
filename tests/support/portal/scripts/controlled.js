/* Fields whose values are those of a state: what is set without the events of a visitor is gone at the next drawing. */
import { el, rowsHeld, state, wizard } from './kit.js';

let drawn = [];
let waiting = false;

const redraw = () => {
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    for (const put of drawn) put();
  });
};

const enter = (screen, name, value) => {
  state[screen][name] = value;
  redraw();
};

/** As React does it: a setter of its own notes what the page itself set, and an event without a change is no change. */
const track = (input) => {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value');
  let known = own.get.call(input);
  Object.defineProperty(input, 'value', {
    configurable: true,
    get: () => own.get.call(input),
    set: (value) => {
      known = String(value);
      own.set.call(input, value);
    },
  });
  return () => {
    const now = own.get.call(input);
    const changed = now !== known;
    known = now;
    return changed;
  };
};

const typed = (screen, name, input) => {
  const hasChanged = track(input);
  input.addEventListener('input', () => {
    if (hasChanged()) enter(screen, name, input.value);
  });
  drawn.push(() => {
    if (input.value !== (state[screen][name] ?? '')) input.value = state[screen][name] ?? '';
  });
  input.value = state[screen][name] ?? '';
  return input;
};

/** A button that opens a list at the end of the page. */
const combobox = (screen, name, labelId, options) => {
  const list = el('ul', { role: 'listbox', id: `list-${name}`, hidden: true });
  const button = el('button', {
    type: 'button',
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-labelledby': labelId,
    'aria-controls': `list-${name}`,
  });
  const open = (isOpen) => {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  button.addEventListener('mousedown', () => {
    open(list.hidden);
  });
  for (const one of options)
    list.append(
      el(
        'li',
        {
          role: 'option',
          onclick: () => {
            enter(screen, name, one);
            open(false);
          },
        },
        one,
      ),
    );
  drawn.push(() => {
    button.textContent = state[screen][name] ?? '(Pilih)';
  });
  button.textContent = state[screen][name] ?? '(Pilih)';
  document.body.append(list);
  return button;
};

/** A list out of sight, and a widget that shows what it has (as Select2 does). */
const behind = (screen, name, id, options) => {
  const list = el(
    'select',
    { id, name, class: 'behind', tabindex: '-1', 'aria-hidden': 'true' },
    ...['', ...options].map((one) => el('option', { value: one }, one || '(Pilih)')),
  );
  list.style.cssText = 'position:absolute;width:1px;height:1px;clip:rect(0,0,0,0)';
  const shown = el(
    'span',
    { class: 'select2-selection', role: 'combobox', tabindex: '0', 'aria-haspopup': 'true' },
    state[screen][name] ?? '(Pilih)',
  );
  list.value = state[screen][name] ?? '';
  list.addEventListener('change', () => enter(screen, name, list.value));
  drawn.push(() => {
    list.value = state[screen][name] ?? '';
    shown.textContent = list.value || '(Pilih)';
  });
  return el('span', {}, list, el('span', { class: 'select2' }, shown));
};

/** A list of plain elements. */
const plainList = (screen, name, options) => {
  const shown = el('div', { class: 'selected' }, state[screen][name] ?? '(Pilih)');
  const items = el('ul', { class: 'options', hidden: true });
  const box = el('div', { class: 'custom-select', tabindex: '0' }, shown, items);
  shown.addEventListener('click', () => {
    items.hidden = !items.hidden;
  });
  for (const one of options)
    items.append(
      el(
        'li',
        {
          onclick: () => {
            enter(screen, name, one);
            items.hidden = true;
          },
        },
        one,
      ),
    );
  drawn.push(() => {
    shown.textContent = state[screen][name] ?? '(Pilih)';
  });
  return box;
};

const WIDGETS = [combobox, behind, plainList];
let lists = 0;

const control = (screen, field, name) => {
  const id = `f-${name}`;
  const labelId = `l-${name}`;
  const label = (...more) =>
    el('label', { for: id, id: labelId }, field.label, field.required ? ' *' : '', ...more);
  if (field.kind === 'select') {
    const kind = WIDGETS[(lists += 1) % WIDGETS.length];
    if (kind === behind)
      return el('div', { class: 'form-group' }, label(), behind(screen, name, id, field.options));
    if (kind === combobox)
      return el(
        'div',
        { class: 'form-group' },
        el('span', { id: labelId }, `${field.label} *`),
        combobox(screen, name, labelId, field.options),
      );
    return el(
      'div',
      { class: 'form-group' },
      el('div', {}, field.label),
      plainList(screen, name, field.options),
    );
  }
  if (field.kind === 'radio') {
    const all = field.options.map((one) => {
      const input = el('input', { type: 'radio', name, value: one, onclick: () => enter(screen, name, one) });
      input.checked = state[screen][name] === one;
      drawn.push(() => {
        input.checked = state[screen][name] === one;
      });
      return el('label', {}, input, ` ${one}`);
    });
    return el('div', { role: 'radiogroup', 'aria-label': field.label }, ...all);
  }
  if (field.kind === 'file') {
    const input = el('input', { type: 'file', id, accept: '.pdf,.jpg,.jpeg,.png' });
    input.addEventListener('change', () => {
      state[screen][name] = input.files[0];
    });
    return el('div', { class: 'form-group' }, label(), input);
  }
  const input = typed(
    screen,
    name,
    field.kind === 'long'
      ? el('textarea', { id })
      : el('input', { id, type: field.kind === 'number' ? 'number' : 'text', maxlength: field.most }),
  );
  return el('div', { class: 'form-group' }, label(), input);
};

const group = (screen, { title, fields }, nameOf) =>
  el('section', {}, el('h3', {}, title), ...fields.map((field) => control(screen, field, nameOf(field.key))));

const goods = (screen) => {
  const rows = el('div', {});
  const add = () => {
    const row = rows.children.length;
    rows.append(
      el(
        'div',
        { class: 'row' },
        ...screen.groups.map((one) => group(screen.id, one, (key) => `${key}-${row}`)),
      ),
    );
  };
  for (let row = 0; row < Math.max(1, rowsHeld(screen.id)); row += 1) add();
  return el('div', {}, rows, el('button', { type: 'button', onclick: add }, '+ Tambah Barang'));
};

wizard((screen) => {
  drawn = [];
  return screen.repeats
    ? goods(screen)
    : el('div', {}, ...screen.groups.map((one) => group(screen.id, one, (key) => key)));
});
