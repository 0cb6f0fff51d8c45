import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Chunks, Context, LoadChunk } from '../../src/core/context.js';
import type { RawOptions } from '../../src/core/config-types.js';
import * as mergeTexts from '../../src/options/merge-texts.js';
import { findMounted, unmount } from '../../src/ui/mount.js';
import { showNotice } from '../../src/ui/notice.js';
import { openPreferences } from '../../src/ui/preferences.js';
import { createContext } from '../storage/context.js';

/** Creates the context of both layers. Of the files, only `merge-texts` loads. */
function contextFor(input: RawOptions): Context {
  const { context } = createContext('any', input);
  const chunks = { 'merge-texts.js': mergeTexts } as unknown as Chunks;
  const load: LoadChunk = (file) =>
    file in chunks ? Promise.resolve(chunks[file]) : Promise.reject(new Error(file));
  return { ...context, load, withChunk: () => Promise.resolve() };
}

const anything = fc.jsonValue();
/** Groups with the keys that we read, and with values of any kind. */
const group = (...keys: string[]) =>
  fc.oneof(anything, fc.dictionary(fc.constantFrom(...keys), anything, { maxKeys: 4 }));
const languages = ['en', 'en-GB', 'de-AT', 'EN', 'xx', ''];
const texts = fc.oneof(
  anything,
  fc.dictionary(
    fc.constantFrom(...languages),
    fc.oneof(
      group('heading', 'text', 'withdrawal', 'purposes', 'list', 'preferences', 'close'),
      fc.record({
        preferences: group('heading', 'intro', 'vendors', 'methods', 'descriptions', 'cookie'),
      }),
    ),
  ),
);
const purposes = fc.oneof(
  anything,
  fc.array(group('id', 'label', 'description', 'vendors'), { maxLength: 3 }),
  fc.array(
    fc.record({
      id: fc.constantFrom('analytics', 'embeds', 'letters'),
      label: anything,
      description: anything,
      vendors: fc.oneof(
        anything,
        fc.array(group('id', 'name', 'policyUrl', 'cookies', 'storage'), { maxLength: 3 }),
      ),
    }),
    { maxLength: 3 },
  ),
);
const keys = ['site', 'policyUrl', 'lang', 'layout', 'gpc', 'model', 'revision', 'cookie'];
const input = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...keys), anything),
    fc.record({ texts, purposes }, { requiredKeys: [] }),
  )
  .map(([some, more]) => ({ ...some, ...more }));

/** The labels of the buttons in one of our elements. */
const labelsIn = (tag: string, ...parts: string[]): string[] =>
  parts.map(
    (part) =>
      document
        .querySelector(tag)
        ?.shadowRoot?.querySelector(`[part~=${part}]`)
        ?.textContent?.trim() ?? '',
  );

/**
 * Removes one of our elements for good: if it were only taken out of the page, it would come back.
 */
function removeMounted(tag: string): void {
  const mounted = findMounted(tag);
  if (mounted) unmount(mounted);
}

describe('with any options at all', () => {
  async function openBoth(options: RawOptions): Promise<void> {
    const context = contextFor(options);
    await showNotice(context);
    await openPreferences(context, null);
    const [notice, preferences] = ['ask-first-notice', 'ask-first-preferences'];
    const dialog = document.querySelector(preferences)?.shadowRoot?.querySelector('dialog');
    const shown = [
      ...labelsIn(notice, 'heading', 'decline', 'accept', 'settings'),
      ...labelsIn(preferences, 'heading', 'decline', 'accept', 'save'),
    ];
    const isOpen = dialog?.open;
    const switches = dialog?.querySelectorAll('input').length;
    for (const tag of [notice, preferences]) removeMounted(tag);
    if (isOpen && shown.every(Boolean) && switches === context.config.purposes.length) return;
    throw new Error(JSON.stringify({ isOpen, shown, switches }));
  }

  it('the notice asks and the preferences open, with every label', () =>
    fc.assert(fc.asyncProperty(input, openBoth), { numRuns: 100 }));

  for (const options of [
    { texts: null },
    { texts: { en: null } },
    { texts: { en: { preferences: null, list: null, purposes: null } } },
    { texts: { en: 'x', 'en-GB': ['y'] } },
    {
      purposes: [
        { id: 'embeds', label: null, description: {}, vendors: [{ id: 'v', cookies: {} }] },
      ],
    },
  ]) {
    it(`they do with ${JSON.stringify(options)}`, () => openBoth(options));
  }

  it('the preferences open even if texts fail in an unknown way', async () => {
    const context = contextFor({ texts: { en: { heading: 'x' } } });
    const fails = {
      mergeTexts: () => {
        throw new Error('x');
      },
    };
    await openPreferences(
      { ...context, load: (() => Promise.resolve(fails)) as unknown as Context['load'] },
      null,
    );
    const [heading] = labelsIn('ask-first-preferences', 'heading');
    removeMounted('ask-first-preferences');
    expect(heading).to.equal('Cookie settings');
  });
});
