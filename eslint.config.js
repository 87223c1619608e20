import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** `room: what it may import` — the direction of DESIGN.md; whatever is not named is forbidden. */
const rooms = {
  './lib/values': [],
  './lib/i18n': [],
  './lib/icp': ['values', 'i18n'],
  './lib/scoring': ['icp', 'values'],
  './lib/reading': [],
  './lib/profile': ['values', 'icp', 'reading'],
  './lib/verdict': ['scoring', 'profile', 'icp', 'values', 'i18n'],
  './lib/page': ['reading', 'scoring'],
  './lib/storage': ['profile', 'icp', 'values', 'reading'],
  './lib/partners': ['icp', 'values'],
  './lib/sync': ['storage', 'partners', 'icp', 'values'],
};

const allLib = [
  'values',
  'icp',
  'scoring',
  'reading',
  'profile',
  'i18n',
  'page',
  'storage',
  'partners',
  'sync',
];
const outsideLib = ['./entrypoints', './components', './scripts', './test'];

const zones = [
  { target: './entrypoints', from: './entrypoints/background.ts', message: 'Nobody imports an entrypoint.' },
  { target: './components', from: ['./entrypoints', './scripts', './test'] },
  { target: './lib', from: outsideLib },
  ...Object.entries(rooms).map(([target, allowed]) => ({
    target,
    from: allLib
      .map((room) => `./lib/${room}`)
      .filter((path) => path !== target && !allowed.some((room) => path === `./lib/${room}`)),
    message: `lib/${target.slice(6)} may import only: ${allowed.join(', ') || 'itself'}.`,
  })),
  {
    target: ['./entrypoints/content.ts', './entrypoints/content'],
    from: './lib',
    except: ['./reading', './page', './messages.ts'],
    message: 'The content script imports only reading, page and messages.',
  },
];

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'coverage'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
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
