import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

// test/rooms.config.mjs checks which room of src may import which.

const messageForImports = 'Only the entries import lazily. Chunks use context.load().';

export default ts.config(
  // The test of the package compiles the consumers' files, and the types for frameworks. The frameworks
  // compile the example sites.
  {
    ignores: [
      'dist',
      'coverage',
      'test/package/*consumer.ts',
      'src/frameworks/*.d.ts',
      'demo/frameworks/*/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    languageOptions: {
      parserOptions: {
        // The project of the tests includes src.
        project: ['test/tsconfig.json', 'src/tools/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Lit's templates take methods as listeners.
      '@typescript-eslint/unbound-method': 'off',
      // Shorthand such as `() => list.push(entry)` is common and clear.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `??` and `||` differ where an option may be an empty text.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      // The types of the DOM promise what some browsers lack, and what pages replace.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `async` turns what a function throws into a rejection, also where it awaits nothing.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    // The command line drives a browser, and sends functions to its pages. It imports optional packages.
    ignores: [
      'src/ask-first.ts',
      'src/in-html.ts',
      'src/index.ts',
      'src/tools/ask-first.ts',
      'src/visit/*.ts',
      'src/optional/*.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: messageForImports },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'document', message: 'Import it from page/document.ts: see there.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // `expect(value).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
      // Chai's assertions have the type of promises, and values of pages and JSON have none.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // Some tests are about document.write.
      '@typescript-eslint/no-deprecated': 'off',
      // Tests look into results whose shape they have just checked.
      '@typescript-eslint/no-non-null-assertion': 'off',
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
  {
    files: ['test/clients/held/*.js', 'test/frameworks/*.js'],
    languageOptions: { globals: globals.browser },
  },
);
