import { formatDecimal } from './format-decimal.ts';

/** Bytes in kB (thousands) with one decimal at most, e.g. `12,4 kB`. */
export const formatBytes = (bytes: number): string =>
  `${formatDecimal(String(Math.round(bytes / 100) / 10))} kB`;
