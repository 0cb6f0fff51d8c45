import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'fr',
  heading: 'Paramètres des cookies',
  intro:
    'Choisissez à quelles fins {site} et des tiers peuvent utiliser des cookies et d’autres traceurs sur votre appareil. Hormis le nécessaire, rien n’est activé sans votre accord, et vous pouvez ici à tout moment modifier votre choix ou retirer votre consentement.',
  close: 'Fermer sans modifier',
  declineAll: 'Tout refuser',
  acceptAll: 'Tout accepter',
  save: 'Enregistrer',
  on: 'Activé',
  off: 'Désactivé',
  necessary: 'Nécessaire',
  necessaryText:
    'Le site ne peut pas fonctionner sans cela. Votre choix est notamment enregistré dans le cookie « {name} » et dans le stockage du navigateur sous des noms commençant ainsi, et conservé 180 jours après un consentement et 365 jours après un refus. Toujours activé.',
  vendors: {
    one: '{count} tiers et ses cookies',
    many: '{count} de tiers et leurs cookies',
    other: '{count} tiers et leurs cookies',
  },
  noVendors: 'Le site n’indique aucun tiers pour cette finalité.',
  policyOf: 'Politique de confidentialité : {vendor}',
  search: 'Rechercher un tiers',
  cookie: '{name} : {lifetime}, sur {place}',
  unknownLifetime: 'durée non précisée',
  thisSite: 'ce site',
  storage: '{names} : dans le stockage de ce navigateur jusqu’à suppression',
  limits:
    'Si vous retirez votre consentement, ce qui est indiqué pour ce site est supprimé dans la mesure où une page le peut, et la page est rechargée. Ce que seuls des serveurs peuvent lire et ce que des tiers conservent à leurs propres adresses ne peut être supprimé que par eux.',
  choice:
    'Votre choix du {date}, exprimé par {method} : {decisions}. La question vous sera posée à nouveau le {expires}.',
  granted: '{purpose} (oui)',
  denied: '{purpose} (non)',
  methods: {
    accept: '« Accepter »',
    decline: '« Refuser »',
    save: '« Enregistrer »',
    withdraw: 'le retrait du consentement',
    api: 'un script de ce site ou un outil de votre navigateur',
    gpc: 'le signal d’opposition de votre navigateur',
    app: 'notre application',
    migrated: 'notre ancien bandeau',
  },
  record: 'Votre preuve de consentement',
  textMissing: 'Le texte qui a été affiché n’est plus dans ce navigateur.',
  download: 'Télécharger en JSON',
  gpcConflict:
    'Votre navigateur envoie un signal d’opposition (Global Privacy Control). Ce que vous autorisez ici prévaut sur ce signal.',
  descriptions: {
    functional:
      'Mémorise d’une visite à l’autre, par exemple, une région ou le volume d’un lecteur vidéo.',
    analytics: 'Compte les lectures des pages et relève comment les visiteurs les trouvent.',
    advertising:
      'Sélectionne et compte les publicités, y compris d’après un profil de ce que vous lisez ici et ailleurs.',
    embeds:
      'Affiche des vidéos, des publications et des cartes d’autres sites, qui apprennent ce que vous consultez ici.',
  },
};
