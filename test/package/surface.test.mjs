// What a version promises: the public surface stays as it is on record, until the changelog tells a change.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readSurface } from './surface/read-surface.mjs';
import {
  approveDifferences,
  compareSurfaces,
  describeDifferences,
  HOW_TO_RENEW,
} from './surface/renew-surface.mjs';

const recorded = JSON.parse(readFileSync(new URL('surface.json', import.meta.url), 'utf8'));

test('has the public surface that is on record', async () => {
  const differences = describeDifferences(compareSurfaces(recorded, await readSurface()));
  assert.equal(differences, '', `${HOW_TO_RENEW}\n\n${differences}`);
});

test('has something of each kind on record', () => {
  const examples = {
    files: 'dist/ask-first.js',
    commands: 'copy --base <address>',
    options: 'data-layout, layout: bar',
    attributes: 'data-consent-src',
    elements: 'ask-first-notice::part(heading)',
    texts: 'preferences.policyOf {vendor}',
    types: 'AskFirst.isGranted(purpose: Purpose): boolean;',
  };
  for (const [topic, line] of Object.entries(examples))
    assert.ok(recorded[topic].includes(line), line);
  assert.ok(recorded.elements.includes('--ask-first-ink'));
  assert.ok(
    recorded.types.includes('global DocumentEventMap.consentchange: CustomEvent<ConsentChange>;'),
  );
  assert.match(recorded.record[0], /^cookie ask-first=1\|/);
});

const before = { options: ['data-gpc', 'data-lang'], texts: ['accept'] };

/** Says what a change needs, by this changelog. */
const approve = (after, changelog) => approveDifferences(compareSurfaces(before, after), changelog);

const RELEASED = '# Changelog\n\n## 1.0.0\n\nFirst.\n';
const UNRELEASED = RELEASED.replace('## 1', '## 1.1.0 (not released yet)\n\nNew.\n\n## 1');

test('says what is new, and what is gone or different', () => {
  const more = { ...before, options: [...before.options, 'data-new'] };
  assert.match(approve(more, UNRELEASED), /^\+ options: data-new\n\nSomething is new\..*minor/);
  const less = { options: ['data-gpc'], texts: ['accept {name}'] };
  assert.match(
    approve(less, UNRELEASED),
    /^- options: data-lang\n- texts: accept\n\+ texts: accept \{name\}\n\nSomething is gone.*major/,
  );
  assert.match(approve(before, RELEASED), /is what is on record/);
});

test('records no difference of which the changelog says nothing', () => {
  const more = { ...before, options: [...before.options, 'data-new'] };
  const silent = UNRELEASED.replace('New.\n\n', '');
  for (const changelog of [RELEASED, silent, ''])
    assert.throws(() => approve(more, changelog), /CHANGELOG\.md has no section [^]*data-new/);
  assert.ok(approve(more, `# Changelog\n\n## 1.0.0 (not released yet)\n\nFirst.\n`));
});
