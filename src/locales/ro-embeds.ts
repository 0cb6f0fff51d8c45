import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'ro',
  heading: 'Conținut de la {provider}',
  receives:
    'Pentru a afișa acest conținut, browserul dumneavoastră se conectează la {host}. {provider} primește astfel adresa dumneavoastră IP, date despre browser și adresa acestui site; poate, de asemenea, să stocheze și să citească cookie-uri.',
  once: 'Afișează o singură dată',
  always: 'Afișează mereu',
  alwaysText: '„{always}” activează pe tot acest site: {purposes}.',
  original: 'Deschide pe {host}',
  shown: 'Conținutul de la {provider} se încarcă.',
};
