/* What both one-page replicas share: the model, and how they send what was entered. No markup is ever parsed. */
const { screens, held } = JSON.parse(document.querySelector('#model').textContent);

/** An element with attributes, listeners (`onclick`) and children. */
export const el = (name, props = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
};

/** Everything entered, by screen and name; files as files. */
export const state = Object.fromEntries(screens.map(({ id }) => [id, { ...held[id] }]));

const send = async () => {
  for (const { id } of screens) {
    const form = new FormData();
    for (const [name, value] of Object.entries(state[id])) if (value) form.append(name, value);
    await fetch(`/permintaan/${id}/`, { method: 'POST', body: form });
  }
  location.assign('/beranda/');
};

/** Rows of goods that are there already. */
export const rowsHeld = (id) =>
  1 + Math.max(-1, ...Object.keys(state[id]).map((name) => Number(/-(\d+)$/.exec(name)?.[1] ?? -1)));

/** Shows the screens one after the other in the same page; `draw` makes the fields of one. */
export const wizard = (draw) => {
  const main = document.querySelector('main');
  let at = 0;
  const show = () => {
    const screen = screens[at];
    const isLast = at === screens.length - 1;
    const next = () => {
      if (isLast) void send();
      else {
        at += 1;
        show();
      }
    };
    main.replaceChildren(
      el('h2', {}, screen.title),
      draw(screen),
      el('button', { type: 'button', onclick: next }, isLast ? 'Simpan & Ajukan' : 'Next'),
    );
  };
  show();
};
