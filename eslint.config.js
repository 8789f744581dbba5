const js = require('@eslint/js');
const jsxA11y = require('eslint-plugin-jsx-a11y');
const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const { default: regexp } = require('eslint-plugin-regexp');
const tseslint = require('typescript-eslint');

/**
 * What TypeScript and dependency-cruiser cannot say about the rooms of the house: the names that must not be spoken there.
 * `no-restricted-syntax` and `no-restricted-globals` do not add up over blocks, so each room's list is put together here.
 */
const EXACT_DECIMALS = [
  { selector: "CallExpression[callee.property.name='toFixed']", message: 'Points are rounded in core/indices/points.ts alone.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='round']",
    message: 'Points are rounded in core/indices/points.ts alone.',
  },
  { selector: "CallExpression[callee.name='parseFloat']", message: 'Numbers are read exactly: see core/indices/points.ts.' },
];

const SYNCHRONOUS = [
  { selector: ':function[async=true]', message: 'core is synchronous.' },
  { selector: 'ImportExpression', message: 'core is synchronous.' },
];

const WORDS_LIVE_IN_MESSAGES = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: 'What people read lives in src/messages.' },
  {
    selector: "JSXAttribute[name.name=/^(aria-label|title|label|placeholder|alt)$/] > Literal",
    message: 'What people read lives in src/messages.',
  },
];

/** What a workbook says is shown as text and never run: nothing turns text into markup, a script or a page. */
const MARKUP = '/^(innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe|createContextualFragment|parseFromString|srcdoc|srcDoc|dangerouslySetInnerHTML)$/';
const TEXT_STAYS_TEXT = [
  `MemberExpression[property.name=${MARKUP}]`,
  `MemberExpression[property.value=${MARKUP}]`,
  `JSXAttribute[name.name=${MARKUP}]`,
  `Property[key.name=${MARKUP}]`,
  "CallExpression[callee.object.name='document'][callee.property.name=/^write/]",
].map((selector) => ({ selector, message: 'Text from a workbook is never markup.' }));

/** Nothing of a workbook stays on the computer: taskpane/kept-here.ts alone keeps how a person likes the pane. */
const KEEPS_NOTHING = [
  'Identifier[name=/^(localStorage|sessionStorage|indexedDB|caches|cookieStore|OfficeRuntime)$/]',
  "MemberExpression[property.name='cookie']",
  "MemberExpression[property.name='serviceWorker']",
].map((selector) => ({ selector, message: 'Only taskpane/kept-here.ts keeps anything on the computer.' }));

const HARMLESS = [...TEXT_STAYS_TEXT, ...KEEPS_NOTHING];

const HOSTS = ['Excel', 'Office', 'OfficeExtension'];
const PAGE = ['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch', 'alert'];
const SURROUNDINGS = ['console', 'process', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance'];
const CLOCK_AND_LANGUAGE = ['Date', 'Intl', 'Promise', 'globalThis'];

const unspoken = (names, room) => names.map((name) => ({ name, message: `${room} does not know ${name}.` }));

module.exports = tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/', '.cache/', '.preview/', 'test/artefacts/', 'test/house/broken-house/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // Our texts are walked letter by letter where they are plain letters.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // TypeScript sees to it, and knows an empty case when it meets one.
      'no-fallthrough': 'off',
      // Excel's and exceljs's enumerations take their plain strings too; this rule alone takes a third of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...EXACT_DECIMALS, ...HARMLESS],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
    },
  },

  {
    // Whatever is searched with a pattern may have been written to make the search endless. What the rules cannot see, for it is put
    // together from parts of other files, test/house/patterns.test.ts tries.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true, ignorePartial: false }],
    },
  },

  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...unspoken([...HOSTS, ...PAGE, ...SURROUNDINGS, ...CLOCK_AND_LANGUAGE], 'core')],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'core gives the same answer twice.' }],
      'no-restricted-syntax': ['error', ...EXACT_DECIMALS, ...SYNCHRONOUS, ...HARMLESS],
    },
  },
  {
    files: ['src/core/indices/points.ts'],
    rules: { 'no-restricted-syntax': ['error', ...SYNCHRONOUS, ...HARMLESS] },
  },
  {
    // The list of all rules is as long as the catalogue.
    files: ['src/core/rules/**/*.ts'],
    ignores: ['src/core/rules/all-rules.ts'],
    rules: { 'max-lines': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/messages/**/*.ts', 'src/session/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...unspoken([...HOSTS, ...PAGE, ...SURROUNDINGS], 'This room')] },
  },
  {
    // One language's sentences are a long list, and a list is easy to read.
    files: ['src/messages/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },

  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': ['error', ...unspoken(PAGE, 'excel')],
      // One by one: the plugin's own recommended set collides with typescript-eslint. Its three rules about loading before
      // reading look at one function at a time, and here one function asks and another one reads what came.
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },

  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'test/taskpane/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', ...unspoken(['Excel', 'OfficeExtension', 'console'], 'The pane')],
      'no-restricted-syntax': ['error', ...EXACT_DECIMALS, ...WORDS_LIVE_IN_MESSAGES, ...HARMLESS],
    },
  },
  {
    files: ['src/taskpane/kept-here.ts'],
    rules: { 'no-restricted-syntax': ['error', ...EXACT_DECIMALS, ...TEXT_STAYS_TEXT] },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    ignores: ['src/taskpane/boot.tsx'],
    rules: { 'no-restricted-globals': ['error', ...unspoken([...HOSTS, 'console'], 'The pane')] },
  },

  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'max-lines': 'off',
      'no-restricted-syntax': 'off',
      // Texts that attackers write.
      'no-script-url': 'off',
      // What tools, browsers and other people's engines answer has no type that could be trusted further than a test.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Numbers are drawn into tables and sentences of all kinds.
      '@typescript-eslint/restrict-template-expressions': 'off',
      // An expectation on a method of a mock is no call without its object.
      '@typescript-eslint/unbound-method': 'off',
      // Whoever stands in for an asynchronous host answers at once.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['test/stand-in/**/*.ts'],
    rules: {
      // Excel's own properties take looser values than they give.
      '@typescript-eslint/related-getter-setter-pairs': 'off',
      // The engine's facade names its methods and its enumerations twice over.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },

  {
    files: ['**/*.{js,cjs,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(['require', 'module', 'process', 'console', 'URL', '__dirname', '__filename'].map((name) => [name, 'readonly'])),
    },
  },
  { files: ['**/*.{js,cjs}'], languageOptions: { sourceType: 'commonjs' } },
);
