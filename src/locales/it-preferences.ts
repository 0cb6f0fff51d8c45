import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'it',
  heading: 'Impostazioni dei cookie',
  intro:
    'Scelga per che cosa {site} e soggetti terzi possono usare cookie e archivi simili su questo dispositivo. Nulla è attivo finché non è lei ad attivarlo, e qui può cambiare la scelta in qualsiasi momento.',
  close: 'Chiudi senza modificare',
  declineAll: 'Rifiuta tutto',
  acceptAll: 'Accetta tutto',
  save: 'Salva',
  necessary: 'Necessario',
  necessaryText:
    'Ciò senza cui il sito non può funzionare. Comprende la registrazione della sua scelta, nel cookie «{name}» e negli archivi il cui nome inizia così, conservata per 180 giorni dopo un consenso e per 365 giorni dopo un rifiuto. Sempre attivo.',
  vendors: {
    one: '{count} soggetto terzo e i suoi cookie',
    many: '{count} di soggetti terzi e i loro cookie',
    other: '{count} soggetti terzi e i loro cookie',
  },
  noVendors: 'Il sito non indica qui alcun soggetto terzo.',
  policyOf: 'Informativa sulla privacy di {vendor}',
  cookie: '{name}: {lifetime}, installato da {vendor} su {place}',
  unknownLifetime: 'durata non indicata',
  thisSite: 'questo sito',
  storage: '{names}: negli archivi di questo browser, dati salvati da {vendor}',
  limits:
    'Se revoca il consenso, quanto elencato per questo sito viene cancellato nei limiti in cui una pagina può farlo, e la pagina viene ricaricata. Ciò che solo i server possono leggere e ciò che i terzi conservano ai propri indirizzi possono cancellarlo solo loro.',
  choice:
    'La sua scelta in data {date}, effettuata tramite {method}: {decisions}. La domanda le sarà posta di nuovo in data {expires}.',
  granted: '{purpose} (sì)',
  denied: '{purpose} (no)',
  methods: {
    accept: '«Accetta»',
    decline: '«Rifiuta»',
    save: '«Salva»',
    withdraw: 'la revoca del consenso',
    api: 'un comando proprio del sito',
    gpc: 'il segnale di opposizione del suo browser',
  },
  record: 'Registrazione del suo consenso',
  textMissing: 'Il testo mostrato non è più presente in questo browser.',
  download: 'Scarica in formato JSON',
  gpcConflict:
    'Il suo browser invia un segnale di opposizione (Global Privacy Control). Ciò che attiva qui è in contrasto con quel segnale.',
  descriptions: {
    functional:
      'Ricorda tra una visita e l’altra, per esempio, una regione o il volume di un lettore.',
    analytics: 'Conta quali pagine vengono lette e come i visitatori le trovano.',
    advertising:
      'Seleziona e conta gli annunci pubblicitari, anche in base a ciò che lei legge qui e altrove.',
    embeds:
      'Mostra filmati, post e mappe di altri siti, che vengono così a sapere che cosa guarda qui.',
  },
};
