/** The quarantine that goods fall under. */
type GoodsField = 'hewan' | 'tumbuhan' | 'ikan';

/**
 * Goods that people carry or send, and the tariff line of their inspection, as far as the list's own words settle it:
 * `line` where they do, `candidates` where several lines could be meant, neither where none can be named. A candidate
 * is never picked for the visitor; `question` is what to ask the officer instead.
 */
export type Goods = {
  readonly id: string;
  readonly name: string;
  /** Everyday names, English ones and misspellings: looked up, never shown as facts. */
  readonly also: readonly string[];
  readonly field: GoodsField;
  /** Id of a tariff line. */
  readonly line?: string;
  /** The list's words on which `line` rests. */
  readonly ground?: string;
  readonly candidates?: readonly string[];
  readonly question?: string;
  /** Services of the site whose sources cover the goods, each for some directions only. */
  readonly services: readonly { readonly id: string; readonly title: string }[];
};

/** The field of a tariff line, which its id begins with; plant lines from the time before other fields do not. */
const fieldOfLine = (id: string): GoodsField =>
  (['hewan', 'ikan'] as const).find((field) => id.startsWith(`${field}.`)) ?? 'tumbuhan';

/** Whether the list settles the field: all lines that may be meant are of it. Otherwise it is a guess by kind. */
export const fieldIsSettled = ({ field, line, candidates = [] }: Goods): boolean => {
  const lines = line === undefined ? candidates : [line];
  return lines.length > 0 && lines.every((id) => fieldOfLine(id) === field);
};

/** Where the router answers for goods, below the base path. */
export const goodsAnswerPath = (id: string): `/${string}` => `/periksa/#barang=${id}`;

/** Where a tariff line stands in the lists, below the base path: an id names field and kind before its groups. */
const listedPath = (id: string): `/${string}` => {
  const field = fieldOfLine(id);
  const [kind] = (id.startsWith(`${field}.`) ? id.slice(field.length + 1) : id).split('.');
  return `/tarif/daftar/${field}/${kind ?? ''}/#${id}`;
};

/**
 * Where the fee of goods is reckoned or, while their line is not settled, looked up, at the first line that may be
 * meant; below the base path.
 */
export const goodsFeePath = ({ line, candidates = [] }: Pick<Goods, 'line' | 'candidates'>): `/${string}` => {
  if (line !== undefined) return `/tarif/?barang=${line}:1`;
  const [first] = candidates;
  return first === undefined ? '/tarif/daftar/' : listedPath(first);
};
