import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'fr',
  heading: 'Paramètres des cookies',
  intro:
    'Choisissez à quelles fins {site} et des tiers peuvent utiliser des cookies et des stockages similaires sur votre appareil. Rien n’est activé tant que vous ne l’activez pas, et vous pouvez modifier votre choix ici à tout moment.',
  close: 'Fermer sans modifier',
  declineAll: 'Tout refuser',
  acceptAll: 'Tout accepter',
  save: 'Enregistrer',
  necessary: 'Nécessaire',
  necessaryText:
    'Ce sans quoi le site ne peut pas fonctionner. En fait partie la trace de votre choix, dans le cookie « {name} » et dans les stockages dont le nom commence ainsi, conservée 180 jours après un consentement et 365 jours après un refus. Toujours activé.',
  vendors: {
    one: '{count} tiers et ses cookies',
    many: '{count} de tiers et leurs cookies',
    other: '{count} tiers et leurs cookies',
  },
  noVendors: 'Le site n’indique aucun tiers ici.',
  policyOf: 'Politique de confidentialité : {vendor}',
  cookie: '{name} : {lifetime}, déposé par {vendor} sur {place}',
  unknownLifetime: 'durée non précisée',
  thisSite: 'ce site',
  storage: '{names} : dans le stockage de ce navigateur, données déposées par {vendor}',
  limits:
    'Si vous retirez votre consentement, ce qui est indiqué pour ce site est supprimé autant qu’une page le peut, et la page est rechargée. Ce que seuls des serveurs peuvent lire et ce que des tiers conservent à leurs propres adresses, eux seuls peuvent le supprimer.',
  choice:
    'Votre choix du {date}, exprimé par {method} : {decisions}. La question vous sera posée à nouveau le {expires}.',
  granted: '{purpose} (oui)',
  denied: '{purpose} (non)',
  methods: {
    accept: '« Accepter »',
    decline: '« Refuser »',
    save: '« Enregistrer »',
    withdraw: 'le retrait du consentement',
    api: 'une commande propre au site',
    gpc: 'le signal d’opposition de votre navigateur',
  },
  record: 'Votre preuve de consentement',
  textMissing: 'Le texte qui a été affiché n’est plus dans ce navigateur.',
  download: 'Télécharger en JSON',
  gpcConflict:
    'Votre navigateur envoie un signal d’opposition (Global Privacy Control). Ce que vous activez ici va à son encontre.',
  descriptions: {
    functional:
      'Mémorise d’une visite à l’autre, par exemple, une région ou le volume d’un lecteur.',
    analytics: 'Compte les lectures des pages et relève comment les visiteurs les trouvent.',
    advertising:
      'Sélectionne et compte les publicités, y compris selon ce que vous lisez ici et ailleurs.',
    embeds:
      'Affiche des vidéos, des publications et des cartes d’autres sites, qui apprennent ce que vous consultez ici.',
  },
};
