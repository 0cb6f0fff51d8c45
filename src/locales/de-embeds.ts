import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'de',
  heading: 'Inhalt von {provider}',
  receives:
    'Um dies anzuzeigen, verbindet sich Ihr Browser mit {host}. {provider} erhält dann Ihre IP-Adresse, Angaben zu Ihrem Browser und die Adresse dieser Website und kann Cookies speichern und auslesen.',
  once: 'Einmal anzeigen',
  always: 'Immer anzeigen',
  alwaysText: '„{always}“ schaltet auf der gesamten Website Folgendes ein: {purposes}.',
  original: 'Auf {host} öffnen',
  shown: 'Inhalt von {provider} wird geladen.',
};
