/** Makes an element with a text; texts only ever become text. */
export const make = <K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
};

/** A button that does something. */
export const makeButton = (text: string, onPress: () => void): HTMLButtonElement => {
  const button = make('button', text);
  button.type = 'button';
  Object.assign(button.style, {
    font: 'inherit',
    padding: '.4em .8em',
    margin: '.25em .5em .25em 0',
    cursor: 'pointer',
    minHeight: '2.5em',
  });
  button.addEventListener('click', onPress);
  return button;
};
