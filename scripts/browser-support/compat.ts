import bcd, {
  type CompatStatement,
  type Identifier,
  type SupportStatement,
} from '@mdn/browser-compat-data' with { type: 'json' };
import type { Floor } from '../../src/integrations/browsers.ts';

/** Names of browsers in `browserslist`, and in the compatibility data. */
const BROWSERS: Readonly<Record<string, keyof CompatStatement['support']>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari_ios',
  samsung: 'samsunginternet_android',
};

type Node = Identifier | undefined;

/** Says, of a name in code, in which of the promised browsers it is missing: `firefox 104, safari 15.5`. */
export type Compat = {
  readonly global: (name: string) => string | undefined;
  /** A member of a global: `AbortSignal.any`, `navigator.locks`. */
  readonly member: (owner: string, name: string) => string | undefined;
  /** A method of a value of unknown type: missing where nothing that has a method of this name has it yet. */
  readonly method: (name: string) => string | undefined;
  readonly lookbehind: string | undefined;
};

const isOlder = (floor: string, version: string): boolean => {
  const [a = [], b = []] = [floor, version].map((one) => one.replace('≤', '').split('.').map(Number));
  return (a[0] ?? 0) - (b[0] ?? 0) < 0 || (a[0] === b[0] && (a[1] ?? 0) < (b[1] ?? 0));
};

/** The versions that brought something to a browser as it is: without a flag, a prefix or another name. */
const versionsOf = (told: SupportStatement | undefined): string[] =>
  [told ?? []]
    .flat()
    .filter((one) => !one.flags && !one.prefix && !one.alternative_name && !one.version_removed)
    .flatMap(({ version_added: added }) => (typeof added === 'string' && added !== 'preview' ? added : []));

/**
 * Where something is missing; nothing where it is in all promised browsers, or where the data do not know it. What no
 * browser has yet counts as unknown: a script that uses its name means something of its own.
 */
const missing = (node: Node, floor: Floor): string | undefined => {
  const support = node?.__compat?.support;
  if (!support) return undefined;
  const all = Object.entries(floor).flatMap(([name, version]) => {
    const browser = BROWSERS[name];
    return browser ? [{ name, version, since: versionsOf(support[browser]) }] : [];
  });
  if (all.every(({ since }) => since.length === 0)) return undefined;
  const lacking = all.filter(({ version, since }) => since.every((added) => isOlder(version, added)));
  return lacking.map(({ name, since }) => `${name} ${since[0] ?? '(any)'}`).join(', ') || undefined;
};

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads the data of MDN for the promised browsers. */
export const compatOf = (floor: Floor): Compat => {
  const { api } = bcd;
  const builtins = bcd.javascript['builtins'] as Identifier;
  const intl = builtins['Intl'] as Identifier;
  const owners = [api, builtins, intl, bcd.webassembly['api'] as Identifier].flatMap((group) =>
    Object.entries(group as Record<string, Identifier>).flatMap(([name, node]) =>
      name === '__compat' ? [] : [node],
    ),
  );
  const methods = new Map<string, Identifier[]>();
  for (const owner of owners)
    for (const [name, node] of Object.entries(owner as Record<string, Identifier>))
      if (name !== '__compat') methods.set(name, [...(methods.get(name) ?? []), node]);
  const windows = [api['Window'], api['WorkerGlobalScope'], api['ServiceWorkerGlobalScope']];
  return {
    global: (name) =>
      missing(
        api[name] ?? builtins[name] ?? windows.map((window) => window?.[name]).find((node) => node),
        floor,
      ),
    member: (owner, name) =>
      missing(
        builtins[owner]?.[name] ?? api[owner]?.[`${name}_static`] ?? api[capital(owner)]?.[name],
        floor,
      ),
    method: (name) => {
      const all = (methods.get(name) ?? []).map((node) => missing(node, floor));
      return all.length > 0 && all.every((one) => one !== undefined) ? all[0] : undefined;
    },
    lookbehind: missing((bcd.javascript['regular_expressions'] as Identifier)['lookbehind_assertion'], floor),
  };
};
