import { join } from 'node:path';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { usedResult } from './used-result.mjs';

const CODE = ['**/*.{ts,tsx}'];

/** Rules that ask for types, and those for islands: hooks, and what a keyboard or a screen reader needs. */
export const typed = [
  ...tseslint.configs.recommendedTypeCheckedOnly.map((config) => ({ ...config, files: CODE })),
  {
    files: CODE,
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '../..') },
    },
    plugins: { siap: { rules: { 'used-result': usedResult } } },
    rules: { 'siap/used-result': 'error' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // What Vitest matches with (`expect.stringMatching`) stands for any value, and is typed so.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // A step that stored nothing shows in what the test expects.
      'siap/used-result': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    // The plugin's other rules are those of React's compiler, which knows a ref by its import from React.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['src/**/*.tsx'], ...a11y.configs.recommended },
  // To be emptied: results of storing that are still thrown away here.
  {
    files: [
      'src/app/backup/read-backup.ts',
      'src/islands/application/Wizard.tsx',
      'src/islands/application/useDraft.ts',
    ],
    rules: { 'siap/used-result': 'off' },
  },
  // To be emptied: effects that leave out what they depend on, without a word why.
  {
    files: [
      'src/islands/application/DraftList.tsx',
      'src/islands/application/Filling.tsx',
      'src/islands/application/attachments/useAttachment.ts',
      'src/islands/application/useAddress.ts',
      'src/islands/application/useDraft.ts',
      'src/islands/application/useOtherWindows.ts',
      'src/islands/application/useSuggestions.ts',
      'src/islands/berkas/Backup.tsx',
      'src/islands/berkas/useDrafts.ts',
      'src/islands/shared/useWiped.ts',
    ],
    rules: { 'react-hooks/exhaustive-deps': 'off' },
  },
  // To be emptied: the store's upgrade is a promise that nobody waits for.
  { files: ['src/client/db.ts'], rules: { '@typescript-eslint/no-misused-promises': 'off' } },
];
