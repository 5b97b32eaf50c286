type Props = {
  children: string;
  /** A sentence, which a translator of pages may translate; figures, dates and codes it must leave alone. */
  words?: boolean;
};

/** In capitals: under its usual name Preact would set the property, which takes a boolean, and `no` would mean yes. */
const UNTRANSLATED = { TRANSLATE: 'no' };

/**
 * Text that changes while somebody looks at it. A page translator puts elements of its own in the place of text, so a
 * change written into the old text would never be seen: the key brings a new element instead. The outer element gives
 * that one a place of its own, whatever became of the text beside it.
 */
export const Live = ({ children, words = false }: Props) => (
  <span>
    <span key={children} {...(words ? {} : UNTRANSLATED)}>
      {children}
    </span>
  </span>
);
