import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'fr',
  heading: 'Contenu fourni par {provider}',
  receives:
    'Pour afficher ce contenu, votre navigateur se connecte à {host}. {provider} reçoit alors votre adresse IP, des informations sur votre navigateur et l’adresse de ce site, et peut enregistrer et lire des cookies.',
  once: 'Afficher une fois',
  always: 'Toujours afficher',
  alwaysText: '« {always} » active ce qui suit sur l’ensemble de ce site : {purposes}.',
  original: 'Ouvrir sur {host}',
  shown: 'Le contenu fourni par {provider} est en cours de chargement.',
};
