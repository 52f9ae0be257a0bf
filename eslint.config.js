import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/', 'build/', 'data/', 'prisma/generated/', 'test-results/', 'playwright-report/', 'public/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  {
    // The rules of the exam: values in, values out. Time and chance are arguments.
    files: ['app/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'console', 'fetch', 'performance', 'crypto', 'globalThis', 'window', 'document', 'navigator'],
        ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument in app/domain.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument in app/domain: take a Random.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'AwaitExpression, ForOfStatement[await=true], :function[async=true]', message: 'app/domain does not wait.' },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
          message: 'Time is an argument in app/domain.',
        },
      ],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['../*'], message: 'Import with #app/….' }] },
      ],
    },
  },
  // What a command prints is its interface.
  { files: ['**/*.test.{ts,tsx}', 'tests/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  // Playwright hands a fixture on by calling `use`, which is no hook of React.
  { files: ['tests/e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
);
