import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'ca',
  heading: 'Contingut del servei {provider}',
  receives:
    'Per mostrar aquest contingut, el vostre navegador es connecta a {host}. Llavors {provider} rep la vostra adreça IP, dades del vostre navegador i l’adreça d’aquest web, i pot desar i llegir galetes.',
  once: 'Mostra-ho un cop',
  always: 'Mostra-ho sempre',
  alwaysText: '«{always}» activa això a tot aquest web: {purposes}.',
  original: 'Obre a {host}',
  shown: 'S’està carregant el contingut del servei {provider}.',
};
