import type { EmbedTexts } from './texts.js';

export const enEmbeds: EmbedTexts = {
  locale: 'en',
  heading: 'Content from {provider}',
  receives:
    'To show this, your browser connects to {host}. {provider} then receives your IP address, details of your browser and the address of this site, and may store and read cookies.',
  once: 'Show once',
  always: 'Always show',
  alwaysText: '“{always}” turns on {purposes} for this whole site.',
  original: 'Open on {host}',
  shown: 'Content from {provider} is loading.',
};
