import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const sameRoom = '\\./[\\w-]+\\.js';
const types = '\\.\\./core/(config-)?types\\.js';

/** What each room may import besides itself: imports run one way. */
const rooms = {
  core: [],
  page: [],
  storage: ['\\.\\./core/[\\w-]+\\.js', 'js-cookie'],
  advice: [types],
  cleanup: [types],
  delivery: ['\\.\\./core/proof\\.js', types],
  gate: ['\\.\\./page/[\\w-]+\\.js', types],
  signals: [types],
  locales: [types],
  ui: ['lit/html\\.js', '\\.\\./locales/texts\\.js', '\\.\\./core/proof\\.js', types],
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!(${[sameRoom, ...allowed].join('|')})$)`,
            message: `src/${room} may import its own files${allowed.length ? ' and ' : ''}${allowed.join(', ')} only.`,
          },
        ],
      },
    ],
    'no-restricted-syntax': ['error', { selector: 'ImportExpression', message: 'Entries only.' }],
  },
}));

/** What the files outside the rooms may not reach: the entries keep their chunks apart. */
const entryRules = [
  [
    ['ask-first', 'start', 'start-signals', 'api', 'index'],
    '^\\./(ui|locales|advice|cleanup|delivery)/|^(lit|js-cookie)',
  ],
  [
    [
      'notice',
      'settle',
      'speak',
      'wording',
      'preferences',
      'asides',
      'advice',
      'upkeep',
      'clean',
      'keep-cookie',
    ],
    '^\\./(gate|page|signals|start|api)|^(lit|js-cookie)',
  ],
].map(([names, regex]) => ({
  files: names.map((name) => `src/${name}.ts`),
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex, message: 'That belongs into the other chunk, see README.' }] },
    ],
  },
}));

export default ts.config(
  { ignores: ['dist', 'coverage'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.strict,
      ts.configs.stylistic,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    rules: {
      // The checks that stand before such an access are told beside it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    // Page tests hand functions to a browser.
    files: ['**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser, askFirst: 'readonly' } },
  },
  {
    files: ['demo/recipes/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['demo/site/**/*.js', 'demo/second-origin/**/*.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
  },
  { files: ['test/clients/held/*.js'], languageOptions: { globals: globals.browser } },
  ...roomRules,
  ...entryRules,
);
