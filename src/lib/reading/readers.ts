import { isIsoTime } from '../iso-date.ts';

/**
 * Something in data from elsewhere that was not taken, and where it stood (`values.barang[2].jumlah`): a name that
 * today's site does not know (`asing`), or a value that is not as it should be (`salah`).
 */
export type Left = { readonly at: string; readonly why: 'asing' | 'salah' };

/** Where a reader stands in the data, and whom it tells what it leaves out. */
export type Place = { readonly at: string; readonly leave: (left: Left) => void };

/**
 * Takes a value that may be anything; nothing where it is not as it should be, after having told so. Whether that is an
 * error is for the one who asked: a package with anything wrong is refused, a stored draft keeps what can be read.
 */
export type Reader<T> = (value: unknown, place: Place) => T | undefined;

type Fields = Readonly<Record<string, Reader<unknown>>>;
type ReadBy<F extends Fields> = { readonly [K in keyof F]: Exclude<ReturnType<F[K]>, undefined> };
type Json = Readonly<Record<string, unknown>>;

/** Most things told of one file; a hostile one could fill the memory with them. */
const MOST_TOLD = 200;
const MOST_NAME = 40;

/** For those who want what can be read and nothing else. */
export const QUIETLY: Place = { at: '', leave: () => undefined };

/** What a reader makes of a value, with everything that it left out. */
export const readWith = <T>(
  reader: Reader<T>,
  value: unknown,
  at = '',
): { readonly value: T | undefined; readonly left: readonly Left[] } => {
  const left: Left[] = [];
  const leave = (one: Left) => {
    if (left.length < MOST_TOLD) left.push(one);
  };
  return { value: reader(value, { at, leave }), left };
};

/** A place inside another one. */
export const under = ({ at, leave }: Place, name: string | number): Place => ({
  at: typeof name === 'number' ? `${at}[${name}]` : at === '' ? name : `${at}.${name}`,
  leave,
});

/** Tells that a value is not as it should be. */
const wrong = ({ at, leave }: Place): undefined => leave({ at, why: 'salah' }) as undefined;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a name in a value that may be anything; never anything inherited. */
export const fieldOf = (value: unknown, name: string): unknown =>
  isJson(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** Nothing of this site has such a name: no slip, but an attempt. */
const PROTOTYPE = '__proto__';

const unknownName = (name: string, place: Place): undefined =>
  place.leave({
    at: under(place, name.slice(0, MOST_NAME)).at,
    why: name === PROTOTYPE ? 'salah' : 'asing',
  }) as undefined;

/** A value that passes a test. */
export const passing =
  <T>(test: (value: unknown) => value is T): Reader<T> =>
  (value, place) =>
    test(value) ? value : wrong(place);

/** A text of 1 to `most` UTF-16 units that fits the pattern. */
export const text = (most: number, pattern = /^/): Reader<string> =>
  passing(
    (value): value is string =>
      typeof value === 'string' && value !== '' && value.length <= most && pattern.test(value),
  );

/** One of the given texts. */
export const oneOf = <const T extends string>(known: readonly T[]): Reader<T> =>
  passing((value): value is T => known.some((one) => one === value));

/** A text that stands for something of this site: one that today's site does not know is told as such. */
export const known =
  <const T extends string>(names: readonly T[]): Reader<T> =>
  (value, place) => {
    if (typeof value !== 'string') return wrong(place);
    return names.find((one) => one === value) ?? (place.leave({ at: place.at, why: 'asing' }) as undefined);
  };

/** What a reader takes, if it also passes a test. */
export const that =
  <T>(reader: Reader<T>, test: (taken: T) => boolean): Reader<T> =>
  (value, place) => {
    const taken = reader(value, place);
    return taken === undefined || test(taken) ? taken : wrong(place);
  };

/** Yes or no. */
export const flag: Reader<boolean> = passing((value) => typeof value === 'boolean');

/** A whole number from `least` to `most`. */
export const count = (least = 0, most = Number.MAX_SAFE_INTEGER): Reader<number> =>
  passing(
    (value): value is number =>
      Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  );

/** A moment that exists, in ISO 8601 and UTC. */
export const time: Reader<string> = passing(
  (value): value is string => typeof value === 'string' && isIsoTime(value),
);

/** A value that is known to stand there and is not read. */
export const ignored: Reader<true> = () => true;

/** A list of at most `most` values. Those that cannot be read are left out; so is what is said twice, by `keyOf`. */
export const list =
  <T>(item: Reader<T>, most: number, keyOf?: (item: T) => string): Reader<readonly T[]> =>
  (value, place) => {
    if (!Array.isArray(value)) return wrong(place);
    const values: readonly unknown[] = value;
    const seen = new Set<string>();
    if (values.length > most) wrong(under(place, most));
    return values.slice(0, most).flatMap((inner, index) => {
      const read = item(inner, under(place, index));
      if (read === undefined) return [];
      const key = keyOf?.(read);
      if (key !== undefined && seen.has(key)) return wrong(under(place, index)) ?? [];
      if (key !== undefined) seen.add(key);
      return [read];
    });
  };

/** An object of like values. `readerOf` names the reader of each; a name for which it has none is left out. */
export const entries =
  <T>(readerOf: (name: string) => Reader<T> | undefined): Reader<Readonly<Record<string, T>>> =>
  (value, place) => {
    if (!isJson(value)) return wrong(place);
    return Object.fromEntries(
      Object.keys(value).flatMap((name): [string, T][] => {
        const reader = name === PROTOTYPE ? undefined : readerOf(name);
        if (!reader) return unknownName(name, place) ?? [];
        const taken = reader(value[name], under(place, name));
        return taken === undefined ? [] : [[name, taken]];
      }),
    );
  };

/**
 * An object: nothing without every field of `must`, while one of `may` that is missing or cannot be read is left out.
 * Names that it has besides are told and not taken.
 */
export const record = <Must extends Fields, May extends Fields>(
  must: Must,
  may: May,
): Reader<ReadBy<Must> & Partial<ReadBy<May>>> => {
  const fields: Fields = { ...may, ...must };
  return (value, place) => {
    if (!isJson(value)) return wrong(place);
    // In the order in which they came, so that what is read and what is stored compare as texts.
    const read: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const reader = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (!reader) unknownName(name, place);
      const taken = value[name] === undefined ? undefined : reader?.(value[name], under(place, name));
      if (taken !== undefined) read[name] = taken;
    }
    const lacking = Object.keys(must).find((name) => !Object.hasOwn(read, name));
    if (lacking === undefined) return read as ReadBy<Must> & Partial<ReadBy<May>>;
    return fieldOf(value, lacking) === undefined ? wrong(under(place, lacking)) : undefined;
  };
};
