const GROUND = ['lib', 'schemas', 'domain'];
const RULES = [
  ...GROUND,
  'domain/plan',
  'domain/tariff',
  'domain/submission',
  'domain/attachment',
  'domain/draft',
];
const ALL_RULES = [
  ...RULES,
  'domain/router',
  'domain/checklist',
  'domain/carry-over',
  'domain/revision',
  'domain/package',
  'domain/copy-view',
  'domain/life',
];
const SCREEN = [...ALL_RULES, 'i18n', 'search', 'client', 'app', 'islands/shared'];

const ISLANDS = ['application', 'berkas', 'self-check', 'estimator', 'router', 'search', 'officer'].map(
  (name) => `islands/${name}`,
);

/**
 * Which room of `src/` (and which package beside it) may import which: the whole table, lowest room first, so that no arrow runs up. Lint enforces it,
 * type imports included; `docs/ARCHITECTURE.md` explains it. A room may always import itself. `types` are rooms of
 * which only types may be taken.
 *
 * @type {Readonly<Record<string, { may?: readonly string[], types?: readonly string[] }>>}
 */
export const ROOMS = {
  'packages/tagged-pdf': {},
  lib: {},
  schemas: { may: ['lib'] },
  domain: { may: ['lib', 'schemas'] },
  'domain/plan': { may: GROUND },
  'domain/tariff': { may: GROUND },
  'domain/router': { may: GROUND },
  'domain/checklist': { may: [...GROUND, 'domain/plan'] },
  'domain/submission': { may: [...GROUND, 'domain/checklist'] },
  'domain/attachment': { may: [...GROUND, 'domain/submission'] },
  'domain/draft': { may: [...GROUND, 'domain/submission'] },
  'domain/carry-over': { may: [...GROUND, 'domain/plan', 'domain/checklist', 'domain/submission'] },
  'domain/revision': { may: [...GROUND, 'domain/submission', 'domain/draft'] },
  'domain/package': {
    may: [...GROUND, 'domain/submission', 'domain/attachment', 'domain/draft', 'domain/revision'],
    types: ['packages/tagged-pdf'],
  },
  'domain/life': { may: [...GROUND, 'domain/draft', 'domain/submission'] },
  'domain/copy-view': { may: [...GROUND, 'domain/submission', 'domain/package'] },
  module: { may: [...GROUND, 'domain/submission', 'domain/package'], types: ['domain/attachment'] },
  i18n: { may: [...GROUND, 'domain/tariff'] },
  search: { may: GROUND },
  content: { may: [...GROUND, 'domain/router', 'search'] },
  diagram: { may: ['packages/tagged-pdf', 'lib', 'content'] },
  letters: { may: ['packages/tagged-pdf', 'lib', 'content'] },
  og: { may: ['lib', 'content'] },
  data: { may: [...ALL_RULES, 'i18n', 'search', 'content', 'diagram', 'og'] },
  sw: { may: ['lib'] },
  client: { may: ['packages/tagged-pdf', ...ALL_RULES, 'i18n', 'search'], types: ['data', 'sw'] },
  app: { may: ['packages/tagged-pdf', ...ALL_RULES, 'i18n', 'client'], types: ['data'] },
  'islands/shared': { may: [...ALL_RULES, 'i18n', 'client'] },
  ...Object.fromEntries(ISLANDS.map((island) => [island, { may: SCREEN, types: ['data'] }])),
  components: {
    may: ['lib', 'schemas', 'i18n', 'data', 'og'],
    types: ['content', 'domain', 'domain/submission'],
  },
  layouts: { may: ['lib', 'i18n', 'data', 'components'] },
  pages: {
    may: [
      ...['lib', 'i18n', 'data', 'diagram', 'components', 'layouts'],
      ...[...ISLANDS, 'schemas', 'domain/draft', 'module'],
    ],
  },
  integrations: { may: ['lib', 'search', 'content', 'og', 'letters', 'data', 'module'] },
};

/** The rooms as `eslint-plugin-boundaries` names them; what lies directly in `domain/` is the ground of the rules. */
export const elements = Object.keys(ROOMS)
  .sort((a, b) => b.length - a.length)
  .map((type) => ({ type, pattern: type.startsWith('packages/') ? type : `src/${type}` }));

/** The table as the plugin's policies. */
export const policies = Object.entries(ROOMS).flatMap(([type, { may = [], types = [] }]) => {
  const from = { element: { type } };
  const to = (rooms) => ({ element: { types: { anyOf: rooms } } });
  return [
    { from, allow: { to: to([type, ...may]) } },
    ...(types.length > 0 ? [{ from, allow: { to: to(types), dependency: { kind: 'type' } } }] : []),
  ];
});
