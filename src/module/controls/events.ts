/** Tells a page of a change as a browser does when a visitor types; `composed`, so that it leaves shadow roots. */
export const tell = (element: Element, ...types: readonly string[]): void => {
  for (const type of types) {
    const options = { bubbles: true, composed: true };
    const event =
      type === 'input'
        ? new InputEvent(type, { ...options, inputType: 'insertReplacementText' })
        : type.startsWith('pointer') || type.startsWith('mouse')
          ? new MouseEvent(type, { ...options, cancelable: true, button: 0 })
          : type === 'blur' || type === 'focusout'
            ? new FocusEvent(type, { composed: true, bubbles: type === 'focusout' })
            : new Event(type, options);
    element.dispatchEvent(event);
  }
};

/** Tells a page that a field was changed and left. */
export const tellChange = (field: Element): void => {
  tell(field, 'input', 'change', 'focusout', 'blur');
};

/** The value of a field by the browser's own setter: frameworks put theirs over it to know of each change. */
export const setNatively = (field: HTMLElement, name: 'value' | 'files', value: unknown): void => {
  const prototype: unknown = Object.getPrototypeOf(field);
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  own?.set?.call(field, value);
};

/** Presses an element as a pointer does. */
export const press = (element: HTMLElement): void => {
  tell(element, 'pointerdown', 'mousedown', 'pointerup', 'mouseup');
  element.click();
};
