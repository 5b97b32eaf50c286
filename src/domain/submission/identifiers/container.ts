/** `bukan-pola`: no container number at all, e.g. the number of a seal. */
export type ContainerFinding = 'benar' | 'angka-periksa' | 'bukan-pola';

const PATTERN = /^[A-Z]{3}[UJZ]\d{7}$/;

/** Letters stand for 10–38, multiples of 11 left out. */
const letterValue = (letter: string): number => {
  const place = letter.charCodeAt(0) - 65;
  return 10 + place + Math.floor((place + 9) / 10);
};

/** The check digit of the first ten characters of a container number, by ISO 6346. */
export const containerCheckDigit = (code: string): number => {
  const sum = [...code.slice(0, 10)].reduce(
    (total, sign, index) => total + (/\d/.test(sign) ? Number(sign) : letterValue(sign)) * 2 ** index,
    0,
  );
  return (sum % 11) % 10;
};

/**
 * Looks at a "Container/Seal Number": several may stand in the field, parted by comma, semicolon or slash.
 * The outcome is a warning at most, for a seal's number follows no rule.
 */
export const checkContainer = (text: string): ContainerFinding => {
  const parts = text.split(/[,;/]/).map((part) => part.toUpperCase().replace(/[\s-]/g, ''));
  const containers = parts.filter((part) => PATTERN.test(part));
  if (containers.length === 0) return 'bukan-pola';
  return containers.every((code) => containerCheckDigit(code) === Number(code[10]))
    ? 'benar'
    : 'angka-periksa';
};
