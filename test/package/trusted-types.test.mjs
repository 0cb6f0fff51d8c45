// The guide names every Trusted Types policy that our files create: a page has to allow each.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** The names of the policies that the built files create for pages. */
const created = readdirSync(new URL('dist/', root), { recursive: true })
  .filter((file) => file.endsWith('.js') && !/^(module|configure|tools)\b/.test(file))
  .flatMap((file) => [...read(`dist/${file}`).matchAll(/createPolicy\(\s*["'`]([^"'`]+)/g)])
  .map(([, name]) => name);

const [, section] = /## Trusted Types\n([^]*?)\n## /.exec(read('demo/guide/security-policies.md'));

test('the guide names the Trusted Types policies that our files create, and no others', () => {
  const named = [...section.matchAll(/`((?:ask-first|lit-html)[\w-]*)`/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(named)].sort(), [...new Set(created)].sort());
});

test('the header in the guide allows those of every page', () => {
  const [, allowed] = /; trusted-types ([^\n;]+)/.exec(section);
  const always = [...new Set(created)].filter((name) => name !== 'ask-first-automatic');
  assert.deepEqual(allowed.trim().split(' ').sort(), always.sort());
});
