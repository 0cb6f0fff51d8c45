// Pages of a site, and records that these pages may have stored: with what they ask and what they do not,
// with times on either side of each limit.
import fc from 'fast-check';
import { hashesPlainly, idsOf, oneHashOf } from './plain-page.mjs';
import { cleanPlainly, DAY, shortPlainly } from './plain-record.mjs';

export const NOW = 1_795_478_400_000;

/** An id that a polluted prototype would have, and one that ends where the alphabet does. */
const IDS = ['analytics', 'advertising', 'embeds', 'constructor', 'z-9'];
const VENDORS = ['v', 'w', 'x', ''];

const many = (count, name) => Array.from({ length: count }, (_, index) => `${name}${index}`);

/** Seldom as many vendors, or purposes, as a record has no room for. */
const vendorLists = fc.oneof(
  { weight: 8, arbitrary: fc.subarray(VENDORS) },
  fc.constantFrom(many(12, 'a'), many(20, 'b'), many(39, 'c'), many(40, 'd'), many(41, 'e')),
);
const purposeLists = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), vendorLists), {
      minLength: 1,
      maxLength: 4,
      selector: ([id]) => id,
    }),
  },
  fc.constantFrom(35, 36, 37, 38).map((count) => many(count, 'p').map((id) => [id, []])),
);

export const pages = fc.record({
  purposes: purposeLists,
  revision: fc.constantFrom('', '2', 2, '2026/11'),
  model: fc.constantFrom('opt-in', 'opt-out'),
  hasGpc: fc.boolean(),
});

/** The owner's options for a page. */
export const optionsOf = ({ purposes, revision, model }) => ({
  purposes: purposes.map(([id, vendors]) => ({ id, vendors: vendors.map((id) => ({ id })) })),
  revision,
  model,
});

/** Milliseconds before or after an hour at which something ends, or none of these. */
const ages = fc
  .tuple(
    fc.constantFrom(-1, 0, 0, 0, 0.5, 1, 100, 180, 200, 365, 400),
    fc.constantFrom(-1000, 0, 1000),
  )
  .map(([days, difference]) => days * DAY + difference);

const words = fc.constantFrom('granted', 'granted', 'denied');

/** A list that some page of the site has asked: of its hashes some, all, or one for all of them. */
const listsOf = (sitePages) =>
  fc
    .tuple(
      fc.constantFrom(...sitePages),
      fc.subarray(IDS, { minLength: 1 }),
      fc.constantFrom('all', 'all', 'all', 'one', 'some'),
      ages,
    )
    .map(([page, ids, kind, age]) => {
      const asked = idsOf(page).length > 8 ? idsOf(page) : ids;
      const all = hashesPlainly(page, asked);
      const hashes = kind === 'one' ? [oneHashOf(all)] : kind === 'some' ? all.slice(1) : all;
      const revision = shortPlainly(cleanPlainly(page.revision));
      return { asked, revision, hashes, time: NOW - age };
    });

/** A record of one list, or of several; seldom with a place that is no purpose. */
export const recordsOf = (sitePages) =>
  fc
    .tuple(
      fc.array(listsOf(sitePages), { minLength: 1, maxLength: 4 }),
      fc.array(words, { minLength: 5, maxLength: 5 }),
      fc.boolean(),
      fc.constantFrom('', '', '', 'z'),
      fc.constantFrom('', '2', '202611'),
    )
    .map(([lists, decided, isShort, odd, revision]) => {
      const names = [...new Set(lists.flatMap(({ asked }) => asked))];
      const decisions = Object.create(null);
      names.forEach((id, at) => (decisions[id] = decided[at % decided.length]));
      const written = lists
        .filter(({ hashes }) => hashes.length > 0)
        .map(({ asked, revision, hashes, time }) => {
          const places = asked
            .map((id) => names.indexOf(id).toString(36))
            .filter((at) => at.length < 2);
          return `-${places.join('')}${odd}.${(time / 1000).toString(36)}.${revision}.${hashes.join('.')}`;
        });
      return {
        schema: 1,
        time: Math.max(...lists.map(({ time }) => time)),
        method: 'save',
        decisions,
        revision,
        locale: 'en',
        text: 'abc',
        fingerprint: isShort || written.length === 0 ? lists[0].hashes.join('.') : written.join(''),
      };
    });

/** A page of the site, and a record that is stored there, if any. */
export const visits = fc
  .array(pages, { minLength: 1, maxLength: 2 })
  .chain((site) =>
    fc.record({ page: fc.constant(site[0]), record: fc.option(recordsOf(site), { freq: 12 }) }),
  );
