// What a bundler user may write; `package.test.mjs` compiles it against the built types.
import { checkSignal } from 'ask-first/check-signal';
import { parseRecord } from 'ask-first/record';
import { start, type Signal, type AskFirst, type ConsentState, type Method } from 'ask-first';

const askFirst: AskFirst = start({ purposes: [{ id: 'analytics', vendors: [{ id: 'counter' }] }] });
const { decided, granted, record, expires }: ConsentState = askFirst.consent;
const method: Method | undefined = record?.method;
const stop: () => void = askFirst.subscribe((state, previous, cause) => {
  if (cause === 'tab' || cause === 'expire') console.log(state.granted, previous.granted);
});
void askFirst.whenGranted('analytics').then(stop);
const done: Promise<void>[] = [
  askFirst.accept(),
  askFirst.decline(),
  askFirst.decide({ analytics: 'granted' }),
  askFirst.withdraw(),
  askFirst.forget(),
  askFirst.open(),
];
const isStored: Promise<boolean> = askFirst.restoreRecord({
  decisions: { analytics: 'granted' },
  time: Date.now(),
  revision: 2,
  vendors: ['counter'],
});
// @ts-expect-error A choice has a time.
void askFirst.restoreRecord({ decisions: { analytics: 'granted' } });
const asks: Promise<boolean> = askFirst.willAsk();
declare const root: ShadowRoot;
askFirst.watch(root);
// @ts-expect-error Only these two words decide.
void askFirst.decide({ analytics: true });

(window.askFirst = window.askFirst ?? []).push((api) => void api.isGranted('advertising'));
document.addEventListener('consentchange', ({ detail }) => {
  console.log(detail.cause, detail.state.decided, detail.previous.record?.text);
});
const part: ShadowRoot | null | undefined =
  document.querySelector('ask-first-preferences')?.shadowRoot;
// @ts-expect-error An element of ours has no such property.
void document.querySelector('ask-first-notice')?.speed;
console.log(decided, granted, expires, method, done, isStored, asks, part);

const signal: Signal = {
  name: 'mine',
  start: ({ report }) => report('warn', 'hello'),
  change() {},
};
const broken: Promise<string[]> = checkSignal(signal, { readSent: () => [] });
const options: Parameters<typeof start>[0] = {
  purposes: [
    { id: 'analytics', label: 'statistics', vendors: [{ id: 'counter', name: 'Counter' }] },
  ],
  site: 'The Harbour Post',
};
// The options of the page are those of the reader too.
console.log(parseRecord('', options)?.decisions.analytics === 'granted');
start({ signals: { mine: { signal }, google: { mode: 'basic' } } });
// @ts-expect-error A misspelled option.
start({ polcyUrl: '/cookie-policy' });
// @ts-expect-error A misspelled option of a signal.
start({ signals: { google: { mod: 'basic' } } });
start({
  layout: 'box',
  texts: { de: { heading: 'Cookies', preferences: { vendors: { one: 'ein Anbieter' } } } },
});
// @ts-expect-error A text that there is not.
start({ texts: { de: { headline: 'Cookies' } } });
console.log(broken);
