import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'coverage'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': reactHooks },
    rules: {
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
  { files: ['scripts/**', 'test/sandbox/**', 'test/e2e/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/e2e/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
