// The types of our elements in the JSX of React and Solid, and in the templates of Vue.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../run/install-packages.mjs';

const folder = new URL('../element-types/', import.meta.url);
const manifest = new URL('../../dist/custom-elements.json', import.meta.url);

before(() => {
  for (const one of [folder, new URL('react-18/', folder)])
    assert.equal(installPackages(one), 0, 'the types of the frameworks are installed');
});

/** What the compiler of a framework says of a file that uses the types. */
function compile(compiler, name) {
  const program = fileURLToPath(new URL(`node_modules/${compiler}`, folder));
  const project = fileURLToPath(new URL(`tsconfig.${name}.json`, folder));
  return spawnSync(process.execPath, [program, '--project', project], { encoding: 'utf8' }).stdout;
}

const compilers = {
  'react-18': ['typescript/bin/tsc', 'react-consumer.tsx'],
  'react-19': ['typescript/bin/tsc', 'react-consumer.tsx'],
  solid: ['typescript/bin/tsc', 'solid-consumer.tsx'],
  vue: ['vue-tsc/bin/vue-tsc.js', 'vue-consumer.vue'],
};

for (const [name, [compiler]] of Object.entries(compilers))
  test(`types every element of ours for ${name}, and refuses what there is not`, () => {
    assert.equal(compile(compiler, name), '');
  });

test('tries each element of the manifest', () => {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8'));
  const tags = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
  assert.ok(tags.length >= 5);
  for (const file of new Set(Object.values(compilers).map(([, consumer]) => consumer))) {
    const source = readFileSync(new URL(file, import.meta.url), 'utf8');
    assert.deepEqual(
      tags.filter((tag) => !source.includes(`<${tag}`)),
      [],
      file,
    );
  }
});
