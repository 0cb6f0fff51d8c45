import { readdirSync, statSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

const timeOf = (path) => statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** What the build reads. Folders count too: their time changes when a file is removed. */
const sources = () => [
  'package-lock.json',
  'package.json',
  'rollup.config.mjs',
  'tsconfig.json',
  'custom-elements-manifest.config.mjs',
  'demo/recipes/autoconsent.json',
  'src',
  ...readdirSync(new URL('src', root), { recursive: true }).map((file) => `src/${file}`),
];

/** Whether dist is newer than all that it is built from. Its manifest is written last. */
export const isBuilt = () =>
  Math.max(...sources().map(timeOf)) < timeOf('dist/custom-elements.json');
