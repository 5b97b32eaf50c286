import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { typed } from './scripts/eslint/typed.mjs';
import { elements, policies } from './scripts/rooms.mjs';

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

export default tseslint.config(
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  ...typed,
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
    files: ['src/*/**', 'packages/*/**'],
    plugins: { boundaries },
    settings: { 'boundaries/elements': elements, 'import/resolver': { node: { extensions: [] } } },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies }],
      'boundaries/no-unknown-files': 'error',
    },
  },
  {
    files: ['src/domain/**', 'src/lib/**'],
    rules: { 'no-restricted-globals': ['error', ...IMPURE] },
  },
  {
    files: ['src/domain/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^[^.]', message: 'src/domain is pure: it imports no package.' },
            {
              regex: '/schemas/(?!vocabulary)',
              allowTypeImports: true,
              message:
                'Schemas weigh in the browser: only their types and the vocabulary may come from there.',
            },
          ],
        },
      ],
    },
  },
);
