// What a visitor is told to be new, where they are asked again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSource } from '../package/load-source.mjs';
import { check } from './check.mjs';
import { idsOf } from './plain-page.mjs';
import { listsPlainly, shortPlainly } from './plain-record.mjs';
import { visits } from './visits.mjs';

const { readConfig } = await loadSource('src/options/config.ts');
const { changesSince } = await loadSource('src/core/changes.ts');

/** Vendors with a name, and with one that is no text: `v` is new more often than any other. */
const named = { x: { id: 'x', name: 'The X' }, v: { id: 'v', name: 5 } };

/** The names of what a page asks and the record has not: those of purposes, then those of vendors. */
function changesPlainly(record, page) {
  const known = listsPlainly(record).flatMap(({ hashes }) => hashes);
  const names = [];
  for (const id of idsOf(page)) if (!record.decisions[id]) names.push(`for ${id}`);
  const count = page.purposes.reduce((sum, [, vendors]) => sum + vendors.length, 0);
  // One hash stands for all vendors then.
  if (count > 40 || known.some((hash) => hash[0] === '_')) return names;
  for (const [id, vendors] of page.purposes)
    for (const vendor of vendors) {
      const name = vendor in named ? named[vendor].name : vendor;
      const isNew = record.decisions[id] && !known.includes(shortPlainly(`${id} ${vendor}`));
      if (isNew && typeof name === 'string' && !names.includes(name)) names.push(name);
    }
  return names;
}

test('names what is new as a second reading of both lists does', () => {
  check(visits, ({ page, record }) => {
    if (!record) return;
    const purposes = page.purposes.map(([id, vendors]) => ({
      id,
      vendors: vendors.map((vendor) => named[vendor] ?? { id: vendor }),
    }));
    const offered = idsOf(page).map((id) => ({ id, label: `for ${id}` }));
    const changes = changesSince(record, readConfig({ purposes }), offered);
    assert.deepEqual(changes, changesPlainly(record, page));
  });
});
