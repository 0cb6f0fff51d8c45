import type { AskFirstEmbed } from '../embeds/ask-first-embed.js';
import type { AskFirstButton } from '../ui/ask-first-button.js';
import type { AskFirstMessage } from '../ui/ask-first-message.js';
import type { AskFirstNotice } from '../ui/ask-first-notice.js';
import type { AskFirstPreferences } from '../ui/ask-first-preferences.js';

/** Our elements, by the names that they have in HTML. */
export interface AskFirstElements {
  'ask-first-button': AskFirstButton;
  'ask-first-embed': AskFirstEmbed;
  'ask-first-message': AskFirstMessage;
  'ask-first-notice': AskFirstNotice;
  'ask-first-preferences': AskFirstPreferences;
}
