/** The quarantine that goods fall under. */
export const GOODS_FIELDS = ['hewan', 'ikan', 'tumbuhan'] as const;
export type GoodsField = (typeof GOODS_FIELDS)[number];

/**
 * Goods that people carry or send, and the tariff line of their inspection, as far as the list's own words settle it:
 * `line` where they do, `candidates` where several lines could be meant, neither where none can be named. A candidate
 * is never picked for the visitor; `question` is what to ask the officer instead. Goods without any of these were not
 * held against the list yet.
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

/** Whether somebody looked for the goods in the list, be it without finding a line. */
export const isHeldAgainstList = ({ line, question }: Pick<Goods, 'line' | 'question'>): boolean =>
  line !== undefined || question !== undefined;

/** Where the router answers for goods, below the base path. */
export const goodsAnswerPath = (id: string): `/${string}` => `/periksa/#barang=${id}`;

/** Where a tariff line stands in the lists, below the base path: an id names field and kind before its groups. */
const listedPath = (id: string): `/${string}` => {
  const field = fieldOfLine(id);
  const [kind] = (id.startsWith(`${field}.`) ? id.slice(field.length + 1) : id).split('.');
  return `/tarif/daftar/${field}/${kind ?? ''}/#${id}`;
};

/** Where the fee by a tariff line is reckoned, below the base path. */
export const lineFeePath = (line: string): `/${string}` => `/tarif/?barang=${line}:1`;

/** The list of the inspection fees of a field, below the base path. */
export const fieldListPath = (field: GoodsField): `/${string}` => `/tarif/daftar/${field}/pemeriksaan/`;

/**
 * Where the fee of goods is reckoned or, while their line is not settled, looked up: at the first line that may be
 * meant, else in the list of their field; below the base path.
 */
export const goodsFeePath = ({
  line,
  candidates = [],
  field,
}: Pick<Goods, 'line' | 'candidates' | 'field'>): `/${string}` => {
  if (line !== undefined) return lineFeePath(line);
  const [first] = candidates;
  return first === undefined ? fieldListPath(field) : listedPath(first);
};
