/**
 * Most that a package may hold; more is neither made nor opened. Bytes, and number of files. Twelve photos make
 * about 25 MB; whatever stays below this is read within two seconds on an ordinary machine.
 */
export const ZIP_LIMITS = {
  packed: 120_000_000,
  unpacked: 120_000_000,
  entries: 600,
  /** The list of files at the end of a ZIP. */
  directory: 300_000,
  manifest: 200_000,
  json: 16_000_000,
} as const;

/** Deepest nesting of lists and objects in a `paket.json`: one more than any package has. */
export const MAX_DEPTH = 7;
