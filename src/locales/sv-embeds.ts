import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'sv',
  heading: 'Innehåll från {provider}',
  receives:
    'För att visa detta ansluter din webbläsare till {host}. {provider} får då din IP-adress, uppgifter om din webbläsare och adressen till den här webbplatsen, och kan lagra och läsa cookies.',
  once: 'Visa en gång',
  always: 'Visa alltid',
  alwaysText: '”{always}” slår på {purposes} för hela den här webbplatsen.',
  original: 'Öppna på {host}',
  shown: 'Innehåll från {provider} läses in.',
};
