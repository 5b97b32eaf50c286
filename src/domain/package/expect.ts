/** Thrown by the readers below and caught by `parsePaket` alone: the place where a package is not as it should be. */
export class Unexpected extends Error {
  readonly at: string;
  constructor(at: string) {
    super(at);
    this.at = at;
  }
}

/** Reads a value at a place, or throws `Unexpected`. */
export type Reader<T> = (value: unknown, at: string) => T;

const refuse = (at: string): never => {
  throw new Unexpected(at);
};

/** A text of 1 to `max` characters that fits the pattern. */
export const text =
  (max: number, pattern = /^/): Reader<string> =>
  (value, at) =>
    typeof value === 'string' && value !== '' && value.length <= max && pattern.test(value)
      ? value
      : refuse(at);

/** One of the given texts. */
export const oneOf =
  (known: readonly string[]): Reader<string> =>
  (value, at) =>
    known.find((one) => one === value) ?? refuse(at);

/** Yes or no. */
export const flag: Reader<boolean> = (value, at) => (typeof value === 'boolean' ? value : refuse(at));

/** A whole number, zero or more. */
export const count: Reader<number> = (value, at) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : refuse(at);

/** A list of at most `max` values. */
export const list =
  <T>(item: Reader<T>, max: number): Reader<T[]> =>
  (value, at) =>
    Array.isArray(value) && value.length <= max
      ? value.map((inner: unknown, index) => item(inner, `${at}[${index}]`))
      : refuse(at);

/** An object with exactly the given keys; those in `optional` may be missing. Any other key is refused, `__proto__` too. */
export const record =
  (
    readers: Readonly<Record<string, Reader<unknown>>>,
    optional: readonly string[] = [],
  ): Reader<Record<string, unknown>> =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(at);
    const place = (key: string) => (at === '' ? key : `${at}.${key}`);
    const stranger = Object.keys(value).find((key) => !Object.hasOwn(readers, key));
    if (stranger !== undefined) return refuse(place(stranger.slice(0, 40)));
    return Object.fromEntries(
      Object.entries(readers)
        .filter(([key]) => Object.hasOwn(value, key) || !optional.includes(key))
        .map(([key, read]) => [key, read((value as Record<string, unknown>)[key], place(key))]),
    );
  };
