import { readFileSync, statSync } from 'node:fs';
import { marked } from 'marked';

const repository = new URL('../../../', import.meta.url);

/** The pages in the order of reading: README is the first, each topic has one of its own. */
export const guidePages = [
  { name: 'start', file: 'README.md', label: 'Start here' },
  { name: 'configure', label: 'The configurator' },
  { name: 'marking', label: 'Marking' },
  { name: 'migrating', label: 'Coming from another tool' },
  { name: 'auditing', label: 'Auditing' },
  { name: 'embeds', label: 'Embeds' },
  { name: 'look', label: 'Look' },
  { name: 'texts-and-languages', label: 'Texts and languages' },
  { name: 'variants', label: 'Variants' },
  { name: 'vendors-and-withdrawal', label: 'Vendors and withdrawal' },
  { name: 'opting-out', label: 'Opting out' },
  { name: 'signals', label: 'Signals' },
  { name: 'memory-and-proof', label: 'Memory and proof' },
  { name: 'records', label: 'Keeping records' },
  { name: 'rates', label: 'Rates' },
  { name: 'apps-and-servers', label: 'Apps and servers' },
  { name: 'in-html', label: 'In the HTML' },
  { name: 'accessibility', label: 'Accessibility' },
  { name: 'security-policies', label: 'Security policies' },
  { name: 'strict', label: 'Strict' },
  { name: 'versions', label: 'Files and versions' },
  { name: 'what-is-checked', label: 'What is checked' },
  { name: 'frameworks', label: 'Frameworks' },
  { name: 'developers', label: 'For developers' },
  { name: 'contributing', label: 'Contributing' },
].map(({ name, label, file = `demo/guide/${name}.md` }) => ({
  name,
  label,
  file,
  address: name === 'start' ? '/guide' : `/guide/${name}`,
}));

/** The text of a file of the repository. */
export const readText = (file) => readFileSync(new URL(file, repository), 'utf8');

/** Whether the repository has such a file. */
export const isFile = (path) =>
  statSync(new URL(path, repository), { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * A Markdown file as tokens, with its fenced blocks. The info string of a fence is its language and
 * then words of ours: `html live` is also run in a frame, `js from ../recipes/node.mjs` shows a file.
 *
 * @returns {{file: string, tokens: object[], blocks: Block[]}}
 * @typedef {{page: string, number: number, language: string, words: string[], text: string,
 *   token: object}} Block `number` counts the blocks of a page from 1
 */
export function readMarkdown(file, page = file) {
  const tokens = marked.lexer(readText(file));
  const blocks = [];
  marked.walkTokens(tokens, (token) => {
    if (token.type !== 'code') return;
    const [language = '', ...words] = (token.lang ?? '').split(' ').filter(Boolean);
    blocks.push({ page, number: blocks.length + 1, language, words, text: token.text, token });
  });
  return { file, tokens, blocks };
}

/** Every fenced block of every page. */
export const readBlocks = () =>
  guidePages.flatMap(({ name, file }) => readMarkdown(file, name).blocks);
