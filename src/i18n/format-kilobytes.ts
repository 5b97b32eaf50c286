import { formatDecimal } from './format-decimal.ts';

/**
 * Bytes as `2.048 KB`, in the portal's kilobytes of 1024 bytes and rounded up, so that a file over the limit never looks
 * as if it were within it.
 */
export const formatKilobytes = (bytes: number): string =>
  `${formatDecimal(String(Math.ceil(bytes / 1024)))} KB`;
