import type { Wishes } from '../core/decide.js';
import { readOptions } from '../options/read-options.js';
import type {
  Act,
  ActDetail,
  Context,
  LazyContext,
  Method,
  Proof,
  Purpose,
  ShownText,
} from '../core/types.js';
import { en } from '../locales/en.js';
import { settle } from '../choice/choose.js';
import { speak, type SpokenContext } from './load-texts.js';
import { notifyTabs } from '../storage/tell-tabs.js';
import { announceChoices } from './announce-choices.js';
import { isThemed } from './is-themed.js';
import { mountNotice } from './mount-notice.js';

export type Choose = (
  wish: 'granted' | 'denied' | Readonly<Record<string, unknown>>,
  method: Method,
  shown: ShownText,
) => void;

/** What the owner's options say, read once. */
let lazy: LazyContext | undefined;

/** The same in the visitor's language, once something is to be said. */
let spoken: Promise<SpokenContext> | undefined;

/** Marks that look wrong at a glance: on a script that runs, or on an element with an address. */
const SUSPECT =
  'script[data-consent]:not([type*=plain]):not([type*=html]),[data-consent][src]:not(script),[data-consent][href]';

/** Has something done once the page is whole, with its styles. */
function onceWhole(then: () => void): void {
  if (document.readyState === 'complete') then();
  else addEventListener('load', then);
}

/** Reads the options. What is wrong is told by a chunk of its own, once the page is whole. */
function prepare(context: Context): LazyContext {
  let isWrong: unknown;
  const { config, act } = context;
  const options = readOptions(config, en.purposes, location, () => (isWrong = true));
  const known = RegExp(`^(necessary|${config.purposes.join('|')}|\\s|\\|)+$`);
  const check = (): void => {
    for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-consent]'))
      isWrong ||= !known.test(dataset.consent!);
    if (isWrong || document.querySelector(SUSPECT)) void act('advise');
  };
  onceWhole(check);
  return { ...context, options };
}

/** Speaks, and announces what will be chosen in the same language. */
async function speakAndAnnounce(own: LazyContext): Promise<SpokenContext> {
  const words = await speak(own);
  void announceChoices(words.consent, words.texts);
  return words;
}

/**
 * ENTRY: the lazy chunk with Lit, the first layer, and all that makes and stores a record. What
 * fewer visitors need is in chunks of its own.
 */
export async function perform(act: Act, context: Context, detail?: ActDetail): Promise<void> {
  const own = (lazy ??= prepare(context));
  const said = () => (spoken ??= speakAndAnnounce(own));
  const { consent, config } = own;
  const choose: Choose = (...choice) => settle(own, ...choice);

  switch (act) {
    case 'ask': {
      const stored = own.readStored();
      const { gpc, model } = own.options;
      if ((config.hasGpc && gpc !== 'ask') || model === 'opt-out')
        return (await import('./extras.js')).answerUnasked(await said(), stored, choose);
      const news = (stored || config.hasGpc) && import('./extras.js').catch(() => null);
      const inWords = await said();
      // Without the news it is still the same question.
      const notice = await mountNotice(
        {
          options: inWords.options,
          texts: inWords.texts,
          news: (news && (await (await news)?.tellNews(stored, inWords))) || '',
        },
        consent,
        ({ wish, shown, opener }) => {
          if (wish === 'accept') choose('granted', wish, shown);
          else if (wish === 'decline') choose('denied', wish, shown);
          else void own.act(wish, opener);
        },
      );
      return onceWhole(() => notice && isThemed(notice.box) && void own.act('advise', notice.box));
    }
    case 'accept':
    case 'decline':
      return settle(own, act === 'accept' ? 'granted' : 'denied', 'api');
    case 'decide':
      return settle(own, { ...(detail as Wishes) }, 'api');
    case 'withdraw':
      return settle(own, 'denied', act);
    case 'forget':
      (await import('../choice/maintenance.js')).forget(own);
      notifyTabs(config.cookieName);
      return consent.setRecord(null, 'api');
    case 'open':
      return (await import('./preferences.js')).showPreferences(
        await said(),
        choose,
        detail as Element,
      );
    case 'prefetch':
      return (await import('./preferences.js')).prefetch(await said());
    case 'button':
      return (await import('./extras.js')).showButton(await said());
    case 'notKept':
      return (await import('./extras.js')).showNotKept(await said());
    case 'advise': {
      const advice = await import('../options/diagnose.js');
      return detail
        ? advice.adviseOnContrast(own, detail as Element)
        : advice.advise(own, (await said()).texts.purposes);
    }
    case 'clean':
      return (await import('../choice/maintenance.js')).clean(own, detail as readonly Purpose[]);
    case 'upkeep':
      return (await import('../choice/maintenance.js')).upkeep(own, detail as Proof);
  }
}
