import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const restrictImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const astroContent = {
  group: ['astro:content'],
  message: 'Only src/data asks for content; import from there.',
};

/** What a pure rule may not reach: the clock and the browser. Dates come as arguments. */
const IMPURE = [
  'Date',
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'fetch',
  'navigator',
  'location',
  'process',
];

const ROOMS = [
  'client',
  'components',
  'content',
  'data',
  'i18n',
  'integrations',
  'islands',
  'layouts',
  'pages',
  'search',
  'styles',
  'sw',
];

export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**'],
    ignores: ['src/data/**', 'src/content.config.ts'],
    rules: restrictImports(astroContent),
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^[^.]|/(${ROOMS.join('|')})/`,
              message: 'src/domain is pure: it imports from src/domain only.',
            },
            { regex: '/schemas/', allowTypeImports: true, message: 'Only types may come from src/schemas.' },
          ],
        },
      ],
    },
  },
);
