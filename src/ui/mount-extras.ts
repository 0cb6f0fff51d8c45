import type { Report } from '../core/types.js';
import { directionOf } from '../locales/direction-of.js';
import { whenBody } from '../page/timing.js';
import { AskFirstButton } from './ask-first-button.js';
import { AskFirstMessage } from './ask-first-message.js';
import { createElement } from './box-element.js';
import { hideBehind } from './hide-others.js';
import { findMounted, mount, unmount } from './mount.js';

const inLanguage = (locale: string) => ({ lang: locale, dir: directionOf(locale) });

/** The small button and the message; undefined while they are not shown. */
export const findButton = () => findMounted('ask-first-button');
export const findMessage = () => findMounted('ask-first-message');

/** Adds the small button after the body, unless it is there. Resolves when it is rendered. */
export async function mountButton(label: string, locale: string, report: Report): Promise<void> {
  await whenBody();
  if (findButton()) return;
  const button = createElement('ask-first-button', AskFirstButton);
  mount(Object.assign(button, { label }, inLanguage(locale)), 'last', report);
  hideBehind(button);
  await button.updateComplete;
}

/**
 * Shows a message as the first thing of the page, until the visitor closes it. Resolves when the
 * message is rendered, or with null if there is a message already.
 */
export async function mountMessage(
  text: string,
  closeLabel: string,
  locale: string,
  report: Report,
): Promise<AskFirstMessage | null> {
  await whenBody();
  if (findMessage()) return null;
  const message = createElement('ask-first-message', AskFirstMessage);
  message.addEventListener('close', () => unmount(message));
  mount(Object.assign(message, { text, closeLabel }, inLanguage(locale)), 'first', report);
  await message.updateComplete;
  return message;
}
