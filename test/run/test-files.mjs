import { readdirSync, readFileSync } from 'node:fs';

const test = new URL('../', import.meta.url);

/** Paths from the root of the repository, sorted. */
const filesIn = (folder, ending) =>
  readdirSync(new URL(folder, test), { recursive: true })
    .map((file) => `test/${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending) && !file.includes('/node_modules/'))
    .sort();

const foldersIn = (folder) =>
  readdirSync(new URL(folder, test), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The folders of `test` that hold unit and element tests: those that are named like a room of src. */
export const rooms = foldersIn('../src').filter((name) => foldersIn('.').includes(name));

/** The folders of the page tests. */
export const topics = foldersIn('pages');

/** The files of each step that runs test files. */
export const testFiles = {
  package: ['package', 'records', 'run', 'fuzz'].flatMap((folder) => filesIn(folder, '.test.mjs')),
  units: rooms.flatMap((room) => filesIn(room, '.test.ts')),
  pages: filesIn('pages', '.test.mjs'),
};

/** Rooms whose code does the same in all engines. */
const engineFreeRooms = [
  'choice',
  'configure',
  'core',
  'embeds',
  'old-choice',
  'options',
  'signals',
];

/** Whether the tests of a file need one engine only. */
export const isEngineFree = (file) =>
  engineFreeRooms.some((room) => file.startsWith(`test/${room}/`));

/** Whether page tests try real clients, frameworks or bundlers, which are installed separately. */
export const tryClients = (files) =>
  files.some((file) =>
    /\/(bundlers|clients|frameworks)\//.test(readFileSync(new URL(`../${file}`, test), 'utf8')),
  );
