import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'fr',
  heading: 'Cookies sur {site}',
  text: '{site} et des tiers souhaitent enregistrer et lire des cookies et des données similaires sur votre appareil. Finalité : {purposes}.',
  withdrawal:
    'Vous pouvez à tout moment modifier votre choix ou retirer votre consentement via « {cookieSettings} » sur ce site.',
  decline: 'Refuser',
  accept: 'Accepter',
  settings: 'Paramètres',
  readMore: 'En savoir plus',
  readMoreLabel: 'En savoir plus sur les cookies',
  list: { pair: '{first} et {next}', middle: '{first}, {next}', end: '{first} et {next}' },
  purposes: {
    functional: 'fonctions supplémentaires',
    analytics: 'mesure d’audience',
    advertising: 'publicité fondée sur des profils',
    embeds: 'contenus intégrés',
  },
  cookieSettings: 'Paramètres des cookies',
  accepted: 'Cookies acceptés.',
  declined: 'Cookies refusés.',
  saved: 'Votre choix est enregistré.',
  changed: 'Nouveau depuis votre choix du {date} : {changes}.',
  notKept:
    'Votre navigateur ne conserve rien pour ce site ; votre choix ne vaut donc que pour cette page.',
  gpcHonoured:
    'Votre navigateur envoie un signal d’opposition (Global Privacy Control). Ce site le respecte et laisse désactivé ce qui suit : {purposes}.',
  notLoaded:
    'Cette partie du site n’a pas pu être chargée. Vérifiez votre connexion et réessayez, ou actualisez la page.',
  close: 'Fermer',
};
