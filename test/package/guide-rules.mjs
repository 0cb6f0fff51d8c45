// Which rule runs a fenced block of README and the guide. Half of the rules need a browser: those are in
// test/pages/guide, the others in guide.test.mjs. A block without a rule fails there.
import { readBlocks } from '../../demo/serve/guide/read-guide.mjs';

/** The version in the addresses of our files. */
export const OWN_VERSION = /(?<=\/ask-first\/|ask-first@)\d+\.\d+\.\d+(?=\/)/g;

const isAny =
  (...languages) =>
  ({ language, words }) =>
    languages.includes(language) && words.every((word) => word === 'live');
const isKind = (language, kind) => (block) =>
  block.language === language && block.words[0] === kind;

/** The rules that Node runs. */
export const rulesInNode = {
  'a file of the repository': ({ words }) => words[0] === 'from' && words.length === 2,
  commands: isAny('sh'),
  'a consent record': isKind('text', 'record'),
  'paths of the repository': isKind('text', 'paths'),
  'code of a server': isKind('js', 'server'),
  'rules for marks': isKind('json', 'rules'),
  'what runs the receiver': (block) =>
    isKind('nginx', 'records')(block) || isKind('ini', 'records')(block),
  'code that marks an answer': isKind('js', 'mark'),
  'code of an app': (block) => isAny('swift', 'kotlin', 'jsx')(block) || isKind('js', 'app')(block),
};

/** The rules that a browser runs. */
export const rulesInPages = {
  markup: isAny('html'),
  options: isAny('json'),
  'a record for a server': isKind('json', 'record'),
  'a theme': isAny('css'),
  code: isAny('js', 'ts'),
  headers: isAny('http'),
};

const rules = { ...rulesInNode, ...rulesInPages };
const blocks = readBlocks();

/** Every block with the names of the rules that run it: one, if all is well. */
export const sortedBlocks = blocks.map((block) => ({
  ...block,
  rules: Object.keys(rules).filter((name) => rules[name](block)),
}));

/** The blocks of one rule. */
export const blocksOf = (rule) => {
  if (!(rule in rules)) throw new Error(`no rule is called ${rule}`);
  return sortedBlocks.filter((block) => block.rules.includes(rule));
};

/** How a test calls a block. */
export const titleOf = ({ page, number, language }) => `${page}, block ${number} (${language})`;
