import { changesSince } from './core/changes.js';
import type { ConsentRecord } from './core/types.js';
import { enAsides } from './locales/en-asides.js';
import type { SpokenContext } from './speak.js';
import { AskFirstButton } from './ui/ask-first-button.js';
import { AskFirstMessage } from './ui/ask-first-message.js';
import { directionOf } from './ui/direction-of.js';
import { fill } from './ui/fill.js';
import { formatDate } from './ui/format-date.js';
import { formatList } from './ui/format-list.js';
import { whenBody } from './ui/when-body.js';

/** ENTRY: the lazy chunk of what few visitors see beside the two layers. */

function create<Tag extends 'ask-first-button' | 'ask-first-message'>(
  tag: Tag,
  element: CustomElementConstructor,
  { texts: { locale } }: SpokenContext,
): HTMLElementTagNameMap[Tag] {
  if (!customElements.get(tag)) customElements.define(tag, element);
  const dir = directionOf(locale);
  return Object.assign(document.createElement(tag), { lang: locale, dir });
}

/** Shows the small button of a page without a way back, while there is a choice to go back to. */
export async function showButton(own: SpokenContext): Promise<void> {
  const { consent, texts } = own;
  await whenBody();
  if (document.querySelector('ask-first-button')) return;
  const button = create('ask-first-button', AskFirstButton, own);
  button.label = texts.cookieSettings;
  const update = (): unknown => (button.hidden = !consent.state.decided);
  update();
  consent.subscribe(update);
  document.body.append(button);
}

/** Tells the visitor that the browser has not kept their choice. It stays until they close it. */
export async function showNotKept(own: SpokenContext): Promise<void> {
  own.report('warn', 'cookies are blocked: the choice holds for this page view only');
  await whenBody();
  if (document.querySelector('ask-first-message')) return;
  const message = create('ask-first-message', AskFirstMessage, own);
  const { notKept, close } = { ...enAsides, ...own.texts };
  Object.assign(message, { text: notKept, close });
  document.body.prepend(message);
}

/** What is new since a choice that is not current any more, in a sentence; empty when nothing. */
export function tellNews(stored: ConsentRecord, { config, options, texts }: SpokenContext): string {
  const { changed, locale } = { ...enAsides, ...texts };
  const changes = changesSince(stored, config, options);
  if (!changes[0]) return '';
  const date = formatDate(stored.time, locale);
  return fill(changed, { date, changes: formatList(changes, locale) });
}
