/**
 * A text as it is compared: lower case, without accents, letters and digits apart, everything else a space. So
 * `KH-12`, `kh12` and `kh 12` are the same, and so are `0409.00` and `0409 00`.
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/g, '$1$2 ')
    .trim();

/** The words of a text, as they are compared. */
export const wordsOf = (text: string): string[] => {
  const normal = normalise(text);
  return normal === '' ? [] : normal.split(' ');
};

/** A text without its spaces: how a name is compared as a whole, and a code always. */
export const squeeze = (text: string): string => normalise(text).replaceAll(' ', '');
