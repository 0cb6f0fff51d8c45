import { directionOf } from '../locales/direction-of.js';
import { document } from '../page/document.js';
import { whenBody } from '../page/timing.js';
import { AskFirstButton } from './ask-first-button.js';
import { AskFirstMessage } from './ask-first-message.js';
import { createElement } from './box-element.js';

const inLanguage = (locale: string) => ({ lang: locale, dir: directionOf(locale) });

/** Adds the small button to the end of the body. Resolves when it is rendered. */
export async function mountButton(label: string, locale: string): Promise<AskFirstButton> {
  await whenBody();
  const button = createElement('ask-first-button', AskFirstButton);
  document.body.append(Object.assign(button, { label }, inLanguage(locale)));
  await button.updateComplete;
  return button;
}

/**
 * Shows a message as the first thing in the body, until the visitor closes it. Resolves when it is
 * rendered; with null when there is a message already.
 */
export async function mountMessage(
  text: string,
  closeLabel: string,
  locale: string,
): Promise<AskFirstMessage | null> {
  await whenBody();
  if (document.querySelector('ask-first-message')) return null;
  const message = createElement('ask-first-message', AskFirstMessage);
  document.body.prepend(Object.assign(message, { text, closeLabel }, inLanguage(locale)));
  await message.updateComplete;
  return message;
}
