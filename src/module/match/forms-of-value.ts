import { plain } from './read-label.ts';

/** What a text field shows of the form it wants: placeholder, title, pattern and the like. */
export type Wishes = { readonly shown: string; readonly fits: (text: string) => boolean };

/** Signs by which a field shows the order of a date: dd, mm and yyyy, or hh, bb and tttt. */
const SIGNS = /(d+|h+|m+|b+|y+|t+)([-/. ])(d+|h+|m+|b+)\2(d+|h+|y+|t+)/i;
const ORDERS = ['dmy', 'ymd', 'mdy'];

/** A date as a text field wants it: as it shows, else as it accepts, else dd/mm/yyyy. */
export const dateAs = (iso: string, { shown, fits }: Wishes): string => {
  const [year, month, day] = iso.split('-');
  const write = (order: string, sign: string) =>
    [...order.toLowerCase()]
      .map((part) => ('dh'.includes(part) ? day : 'mb'.includes(part) ? month : year))
      .join(sign);
  const [, first = '', sign = '/', second = '', third = ''] = SIGNS.exec(shown) ?? [];
  const wished = first === '' ? [] : [write(first.charAt(0) + second.charAt(0) + third.charAt(0), sign)];
  const written = [...wished, ...['/', '-', '.'].flatMap((one) => ORDERS.map((order) => write(order, one)))];
  return written.find(fits) ?? written[0] ?? iso;
};

/**
 * A number typed the Indonesian way as a plain decimal with a point; nothing where it has two readings (`12.5`,
 * `1,000`) or none. The same as `parseVolume` reads, which weighs more; a test compares the two.
 */
export const plainNumber = (typed: string): string | undefined => {
  const [, whole = '', decimals = ''] =
    /^(\d{1,9}|[1-9]\d{0,2}(?:\.\d{3}){1,2})(?:,(\d{1,3}))?$/.exec(typed.trim()) ?? [];
  if (whole === '' || (decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole))) return undefined;
  const kept = decimals.replace(/0+$/, '');
  return whole.replaceAll('.', '').replace(/^0+(?=\d)/, '') + (kept && `.${kept}`);
};

/** A number without dots between thousands and with the decimal sign of the field; nothing where it has two readings. */
export const numberAs = (typed: string, sign: '.' | ',', { fits }: Wishes): string | undefined => {
  const pointed = plainNumber(typed);
  if (pointed === undefined) return undefined;
  const comma = pointed.replace('.', ',');
  const [first, second] = sign === '.' ? [pointed, comma] : [comma, pointed];
  return fits(first) || !fits(second) ? first : second;
};

const withoutCode = (text: string): string =>
  plain(text.replace(/[([][^)\]]*[)\]]/g, '').replace(/^\s*[A-Z\d]{2,4}\s*[-–:]\s+/, ''));

/** Which of the offered texts is the wanted one: the same, or the same but for a code beside it. */
export const findOffered = (offered: readonly string[], wanted: string): number => {
  const [exact, bare] = [plain(wanted), withoutCode(wanted)];
  const same = offered.findIndex((one) => plain(one) === exact && exact !== '');
  if (same >= 0) return same;
  const alike = offered.flatMap((one, at) => (withoutCode(one) === bare && bare !== '' ? [at] : []));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
};

/** What lists show before something is chosen. */
export const isPlaceholder = (text: string): boolean =>
  /^(silakan |silahkan )?(pilih|select|choose)( |$)|^$/.test(plain(text));
