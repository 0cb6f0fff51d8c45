import { changesSince } from './core/changes.js';
import type { Consent, ConsentRecord, LazyContext } from './core/types.js';
import { enAsides } from './locales/en-asides.js';
import { AskFirstButton } from './ui/ask-first-button.js';
import { AskFirstMessage } from './ui/ask-first-message.js';
import { fill } from './ui/fill.js';
import { whenBody } from './ui/when-body.js';

/** ENTRY: the lazy chunk of what few visitors see beside the two layers. */

function create<Tag extends 'ask-first-button' | 'ask-first-message'>(
  tag: Tag,
  element: CustomElementConstructor,
): HTMLElementTagNameMap[Tag] {
  if (!customElements.get(tag)) customElements.define(tag, element);
  return document.createElement(tag);
}

/** Shows the small button of a page without a way back, while there is a choice to go back to. */
export async function showButton({ consent }: { consent: Consent }): Promise<void> {
  await whenBody();
  if (document.querySelector('ask-first-button')) return;
  const button = create('ask-first-button', AskFirstButton);
  button.label = enAsides.cookieSettings;
  const update = (): unknown => (button.hidden = !consent.state.decided);
  update();
  consent.subscribe(update);
  document.body.append(button);
}

/** Tells the visitor that the browser has not kept their choice. It stays until they close it. */
export async function showNotKept({ report }: LazyContext): Promise<void> {
  report('warn', 'cookies are blocked: the choice holds for this page view only');
  await whenBody();
  if (document.querySelector('ask-first-message')) return;
  const message = create('ask-first-message', AskFirstMessage);
  Object.assign(message, { text: enAsides.notKept, close: enAsides.close, lang: enAsides.locale });
  document.body.prepend(message);
}

/** What is new since a choice that is not current any more, in a sentence; empty when nothing. */
export function tellNews(stored: ConsentRecord, { config, options }: LazyContext): string {
  const { changed, locale } = enAsides;
  const changes = changesSince(stored, config, options);
  if (!changes[0]) return '';
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(stored.time);
  return fill(changed, { date, changes: new Intl.ListFormat(locale).format(changes) });
}
