import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import imports from './scripts/lint/imports.mjs';

/** What each folder may import beside itself — the direction of DESIGN.md; whatever is not named is forbidden. */
const mayImport = {
  entrypoints: ['components', 'lib'],
  'entrypoints/content.ts': ['lib/reading', 'lib/page', 'lib/messages.ts'],
  components: ['lib'],
  lib: [],
  'lib/values': [],
  'lib/i18n': [],
  'lib/icp': ['lib/values', 'lib/i18n'],
  'lib/scoring': ['lib/icp', 'lib/values'],
  'lib/reading': [],
  'lib/profile': ['lib/values', 'lib/icp', 'lib/reading'],
  'lib/verdict': ['lib/scoring', 'lib/profile', 'lib/icp', 'lib/values', 'lib/i18n', 'lib/messages.ts'],
  'lib/page': ['lib/reading', 'lib/scoring', 'lib/messages.ts'],
  'lib/storage': ['lib/profile', 'lib/icp', 'lib/values', 'lib/reading'],
  'lib/partners': ['lib/icp', 'lib/values'],
  'lib/sync': ['lib/storage', 'lib/partners', 'lib/icp', 'lib/values'],
};

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'coverage'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { imports, 'react-hooks': reactHooks },
    rules: {
      'imports/no-cycle': 'error',
      'imports/direction': ['error', mayImport],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text only, never HTML.' },
        { property: 'outerHTML', message: 'Text only, never HTML.' },
        { property: 'insertAdjacentHTML', message: 'Text only, never HTML.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text only, never HTML.' },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['lib/scoring/**', 'lib/icp/**', 'lib/values/**', 'lib/reading/**', 'lib/profile/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'location', 'window', 'fetch', 'localStorage', 'indexedDB', 'browser', 'chrome'].map(
          (name) => ({ name, message: 'Take it as an argument.' }),
        ),
      ],
    },
  },
  {
    files: ['entrypoints/content.ts', 'lib/reading/**', 'lib/page/**', 'lib/messages.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(react|react-dom|dexie|dexie-react-hooks|zod|zustand)(/|$)',
              message: 'It runs on every page.',
            },
          ],
        },
      ],
    },
  },
  { files: ['scripts/**', 'test/sandbox/**', 'test/e2e/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/e2e/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
