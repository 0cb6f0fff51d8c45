import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'lv',
  heading: 'Satura avots: {provider}',
  receives:
    'Lai šo saturu parādītu, jūsu pārlūks izveido savienojumu ar serveri {host}. Tad pakalpojuma sniedzējs {provider} saņem jūsu IP adresi, ziņas par jūsu pārlūku un šīs vietnes adresi un var saglabāt un nolasīt sīkdatnes.',
  once: 'Rādīt vienreiz',
  always: 'Rādīt vienmēr',
  alwaysText: 'Ar pogu „{always}” visā šajā vietnē tiek ieslēgts: {purposes}.',
  original: 'Atvērt vietnē {host}',
  shown: 'Tiek ielādēts saturs. Avots: {provider}.',
};
