/**
 * A key for what shows figures: the same for ever, until a translator of pages has put its own elements in the place of
 * our texts. From then on every state has a key of its own, so that the whole part is drawn anew: what Preact would
 * write into a text node that is no longer in the page nobody would see.
 */
export const useTranslated = (stateOf: () => string): string =>
  typeof document !== 'undefined' && document.querySelector('main font') ? stateOf() : '';
