// What is tried: each room of src, the tests that try it, and where they run.
import { testFiles } from '../run/test-files.mjs';

const unitTests = (...folders) =>
  folders.flatMap((folder) => testFiles.units.filter((file) => file.startsWith(`test/${folder}/`)));

/** The property tests that are about core. The others need a build of the package, or are about others. */
const properties = [
  'app',
  'changes',
  'consent',
  'draws',
  'json',
  'marks',
  'messages',
  'records',
  'values',
].map((name) => `test/fuzz/${name}.test.mjs`);

/**
 * By name: which files are changed, and by which tests that has to be noticed: those of the room first,
 * then those of rooms that go through it. `title` says whose tests these are.
 */
export const rooms = {
  core: { title: 'core', mutate: ['src/core/**/*.ts'], runner: 'mocha', tests: unitTests('core') },
  properties: {
    title: 'core, by the property tests alone',
    mutate: ['src/core/**/*.ts'],
    runner: 'mocha',
    tests: properties,
  },
  options: {
    title: 'options',
    mutate: ['src/options/**/*.ts'],
    runner: 'chromium',
    tests: unitTests('options', 'old-choice', 'gate'),
  },
  storage: {
    title: 'storage',
    mutate: ['src/storage/**/*.ts'],
    runner: 'chromium',
    tests: unitTests('storage', 'choice', 'servers'),
  },
  gate: {
    title: 'gate',
    mutate: ['src/gate/**/*.ts'],
    runner: 'chromium',
    tests: unitTests('gate', 'release'),
  },
  withdrawal: {
    title: 'withdrawal',
    mutate: ['src/withdrawal/**/*.ts'],
    runner: 'chromium',
    tests: unitTests('withdrawal', 'choice'),
  },
  choice: {
    title: 'choice',
    mutate: ['src/choice/**/*.ts'],
    runner: 'chromium',
    tests: unitTests('choice', 'servers', 'storage'),
  },
};
