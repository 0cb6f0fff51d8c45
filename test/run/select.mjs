// What the words after `npm test --` mean.
import { rooms, testFiles, topics } from './test-files.mjs';

const checks = ['format', 'lint', 'types', 'build'];
const testSteps = ['package', 'units', 'pages'];
const engineNames = ['chromium', 'firefox', 'webkit'];
const preparations = ['browsers', 'clients'];

/** The words to choose from, for a user who has mistyped one. */
export const choices = `
  npm test                                             everything
  npm test -- units                                    steps: ${[...checks, ...testSteps].join(' ')}
  npm test -- pages gate chromium                      engines: ${engineNames.join(' ')}
  npm test -- test/gate/preload.test.ts                a file, a folder, or a part of a path
  npm test -- pages --slowest                          prints the 20 slowest page tests
  npm test -- pages --everywhere                       runs in each engine what needs one only

  topics of pages: ${topics.join(' ')}
  rooms of units: ${rooms.join(' ')}
`;

/** Writes a path in the form that the lists have, whatever the shell has made of it. */
const tidyPath = (word) => word.replaceAll('\\', '/').replace(/^\.\//, '');

/**
 * @param {string[]} words names of steps, engines, and parts of the paths of test files
 * @returns {{steps: string[], engines: string[], files: Record<string, string[]>, isAll: boolean,
 *   slowest: boolean, everywhere: boolean}} `files` has those of each step that runs test files.
 *   Throws for a word that means nothing.
 */
export function select(words) {
  const named = new Set();
  const engines = new Set();
  const parts = [];
  let slowest = false;
  let everywhere = false;
  for (const word of words) {
    if (word === '--slowest') slowest = true;
    else if (word === '--everywhere') everywhere = true;
    else if ([...checks, ...testSteps, ...preparations].includes(word)) named.add(word);
    else if (engineNames.includes(word)) engines.add(word);
    else parts.push(tidyPath(word));
  }

  const namedTestSteps = testSteps.filter((step) => named.has(step));
  const searched = namedTestSteps.length > 0 ? namedTestSteps : testSteps;
  const files = {};
  for (const step of searched) {
    const isWanted = (file) => parts.length === 0 || parts.some((part) => file.includes(part));
    files[step] = testFiles[step].filter(isWanted);
  }
  for (const part of parts) {
    const isKnown = searched.some((step) => files[step].some((file) => file.includes(part)));
    if (!isKnown) throw new Error(`unknown word, or no test file with it: ${part}\n${choices}`);
  }

  const isAll = named.size === 0 && parts.length === 0 && engines.size === 0;
  if (isAll) [...checks, ...testSteps].forEach((step) => named.add(step));
  else if (parts.length > 0) searched.forEach((step) => files[step].length > 0 && named.add(step));
  else if (named.size === 0) ['units', 'pages'].forEach((step) => named.add(step));
  for (const step of testSteps) {
    if (named.has(step) && files[step].length === 0) named.delete(step);
  }

  return {
    steps: [...named],
    engines: engineNames.filter((name) => engines.size === 0 || engines.has(name)),
    files,
    isAll,
    slowest,
    everywhere,
  };
}
