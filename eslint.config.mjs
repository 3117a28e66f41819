import js from '@eslint/js';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const pure = [
  'src/core/**',
  ...readdirSync('src')
    .filter((name) => /^(templates|rules|standards|policies|forms|app)$/.test(name))
    .map((name) => `src/${name}/**`),
];
const clock = 'The core asks no clock and throws no dice: what day it is comes in through RuleContext.';
const process = 'Only src/cli talks to the process.';

/** Chromium 109 is the last for Windows 7, and 360 and UOS browsers stand on it: it lacks these. */
const lacking = [
  'toSorted',
  'toReversed',
  'toSpliced',
  'groupBy',
  'withResolvers',
  'fromAsync',
  'isSubsetOf',
  'with',
].map((property) => ({ property, message: 'Chromium 109 lacks it.' }));
const processGlobals = [
  { name: 'process', message: process },
  { name: 'require', message: process },
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // typed arrays and matched groups: the index is the proof
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/cli/**'],
    rules: { 'no-restricted-globals': ['error', ...processGlobals], 'no-restricted-properties': ['error', ...lacking] },
  },
  {
    files: pure,
    rules: {
      'no-restricted-properties': [
        'error',
        ...lacking,
        { object: 'Date', property: 'now', message: clock },
        { object: 'Math', property: 'random', message: clock },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        { selector: "CallExpression[callee.name='Date']", message: clock },
      ],
      'no-restricted-globals': [
        'error',
        ...processGlobals,
        ...[
          'window',
          'document',
          'localStorage',
          'sessionStorage',
          'fetch',
          'Office',
          'Excel',
          'performance',
          'crypto',
        ],
      ],
    },
  },
  {
    // What the build works out, in the form that webpack.config.js can require.
    files: ['src/**/*.cjs'],
    languageOptions: { globals: { module: 'writable', require: 'readonly', URL: 'readonly' } },
    rules: { 'no-restricted-globals': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Browsers too old for the pages read these: ECMAScript 5, which tests prove.
    files: ['src/taskpane/old-excel.js', 'src/workbench/page/old-browser.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { document: 'readonly', navigator: 'readonly', window: 'readonly' },
    },
    rules: { 'no-var': 'off', 'prefer-const': 'off' },
  },
  {
    files: ['test/**', '*.js', '*.mjs', '.*.cjs', '.ci/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        TextEncoder: 'readonly',
        TextDecoder: 'readonly',
      },
    },
    rules: { 'no-console': 'off', 'max-lines': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
