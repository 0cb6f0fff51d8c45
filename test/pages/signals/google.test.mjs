import assert from 'node:assert/strict';
import { promise, promiseWith } from '../harness/promise.mjs';
import {
  afterReload,
  answerSettings,
  choose,
  configured,
  heldInline,
  hostPage,
  openSettings,
  storedRecord,
} from '../harness/host-page.mjs';

const promiseOnce = promiseWith({ once: 'the same code tells Google’s tag in every engine' });

const once = 'the data layer is a list, filled by plain code';

const ALL =
  'ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage security_storage';

/** Reads the data layer: what each entry says, and which types are granted. */
const readLayer = (page) =>
  page.evaluate((all) => {
    const granted = (state) => all.split(' ').filter((type) => state[type] === 'granted');
    return (window.dataLayer ?? []).map((entry) => {
      if (String(entry) !== '[object Arguments]') {
        const { event, ask_first: { decided, cause, ...decisions } = {} } = entry;
        return [
          event,
          decided,
          cause,
          ...Object.entries(decisions).map((pair) => pair.join('=')),
        ].join(' ');
      }
      const [command, what, state] = entry;
      const missing = all.split(' ').filter((type) => !(type in state));
      return [command, what, ...granted(state).map((type) => `+${type}`), ...missing].join(' ');
    });
  }, ALL);

const DENIED = 'consent default +security_storage';
const ACCEPTED =
  'consent update +ad_storage +ad_user_data +ad_personalization +analytics_storage +security_storage';
const DECLINED = 'consent update +security_storage';
const said = (decided, cause, analytics, advertising) =>
  `ask_first_consent ${decided} ${cause} advertising=${advertising} analytics=${analytics} functional=denied`;

/** A page with a held tag, which notes what the layer had when it ran. */
const url = (t, record) => {
  const cookie = record ? `<script>document.cookie = 'ask-first=${record}; path=/';</script>` : '';
  const body = `<script type="text/plain" data-consent="analytics">window.found = dataLayer.length</script>${heldInline('held')}`;
  return t.site.page(
    '/',
    hostPage(body, configured({ signals: { google: true } }, { head: cookie })),
  );
};

const until = (t, page, expected) =>
  t
    .eventually(async () => (await readLayer(page)).length >= expected.length)
    .then(async () => assert.deepEqual(await readLayer(page), expected));

promise('says on a first visit that all is denied, and then what is chosen', async (t) => {
  const page = await t.open(url(t));
  await page.waitFor(() => document.querySelector('ask-first-notice'));
  await until(t, page, [DENIED]);
  await choose(page, 'accept');
  await page.waitFor('window.found');
  assert.deepEqual(await readLayer(page), [
    DENIED,
    ACCEPTED,
    said(true, 'accept', 'granted', 'granted'),
  ]);
  assert.equal(await page.evaluate('window.found'), 3, 'said before the tag ran');
});

promise(
  'says what a returning visitor has accepted, before a tag runs',
  async (t) => {
    const page = await t.open(url(t, storedRecord()));
    await page.waitFor('window.found');
    assert.equal(await page.evaluate('window.found'), 3);
    await until(t, page, [DENIED, ACCEPTED, said(true, 'start', 'granted', 'granted')]);
  },
  { once },
);

promiseOnce(
  'says what a returning visitor has declined',
  async (t) => {
    const record = storedRecord({ decisions: 'analytics:denied+advertising:denied' });
    const page = await t.open(url(t, record));
    await until(t, page, [DENIED, DECLINED, said(true, 'start', 'denied', 'denied')]);
    assert.deepEqual(await page.console(), []);
  },
  { once },
);

promiseOnce(
  'says what is changed in the settings',
  async (t) => {
    const record = storedRecord({ decisions: 'analytics:denied+advertising:denied' });
    const page = await t.open(url(t, record));
    await openSettings(page);
    await page.click('ask-first-preferences', 'input[name=analytics]');
    await answerSettings(page, 'save');
    await until(t, page, [
      DENIED,
      DECLINED,
      said(true, 'start', 'denied', 'denied'),
      'consent update +analytics_storage +security_storage',
      said(true, 'save', 'granted', 'denied'),
    ]);
  },
  { once },
);

promiseOnce('says before the reload that consent is withdrawn', async (t) => {
  const page = await t.open(url(t));
  await choose(page, 'accept');
  await page.waitFor('window.found');
  await page.evaluate(() => {
    document.addEventListener('consentchange', () => {
      const {
        3: { 2: state },
        4: { ask_first },
      } = window.dataLayer;
      sessionStorage.seen = [state.ad_storage, state.analytics_storage, ask_first.cause].join();
    });
  });
  await afterReload(page, () => page.evaluate(() => void askFirst.withdraw()));
  assert.equal(await page.evaluate('sessionStorage.seen'), 'denied,denied,withdraw');
  await until(t, page, [DENIED, DECLINED, said(true, 'start', 'denied', 'denied')]);
});

promiseOnce(
  'says what is chosen in another tab',
  async (t) => {
    const visitor = await t.visitor();
    const address = url(t);
    const one = await visitor.open(address);
    const other = await visitor.open(address);
    await other.waitFor(() => document.querySelector('ask-first-notice'));
    await choose(one, 'accept');
    await until(t, other, [DENIED, ACCEPTED, said(true, 'tab', 'granted', 'granted')]);
  },
  { once },
);
