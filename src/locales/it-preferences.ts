import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'it',
  heading: 'Impostazioni dei cookie',
  intro:
    'Scelga per quali finalità {site} e terze parti possono usare cookie e strumenti simili su questo dispositivo. Salvo il necessario, nulla è attivo senza il suo consenso; qui può modificare la scelta o revocare il consenso in qualsiasi momento.',
  close: 'Chiudi senza modificare',
  declineAll: 'Rifiuta tutto',
  acceptAll: 'Accetta tutto',
  save: 'Salva',
  on: 'Attivato',
  off: 'Disattivato',
  necessary: 'Necessario',
  necessaryText:
    'Ciò senza cui il sito non può funzionare. Comprende la registrazione della sua scelta, nel cookie «{name}» e nella memoria del browser con nomi che iniziano così, conservata per 180 giorni dopo un consenso e per 365 giorni dopo un rifiuto. Sempre attivo.',
  vendors: {
    one: '{count} terza parte e i suoi cookie',
    many: '{count} di terze parti e i loro cookie',
    other: '{count} terze parti e i loro cookie',
  },
  noVendors: 'Il sito non indica terze parti per questa finalità.',
  policyOf: 'Informativa sulla privacy di {vendor}',
  search: 'Cerca una terza parte',
  cookie: '{name}: {lifetime}, su {place}',
  unknownLifetime: 'durata non indicata',
  thisSite: 'questo sito',
  storage: '{names}: nella memoria di questo browser fino alla cancellazione',
  limits:
    'Se revoca il consenso, quanto elencato per questo sito viene cancellato nei limiti in cui una pagina può farlo, e la pagina viene ricaricata. Ciò che solo i server possono leggere e ciò che le terze parti conservano ai propri indirizzi possono cancellarlo solo loro.',
  choice:
    'La sua scelta in data {date}, effettuata tramite {method}: {decisions}. La domanda le sarà posta di nuovo in data {expires}.',
  granted: '{purpose} (sì)',
  denied: '{purpose} (no)',
  methods: {
    accept: '«Accetta»',
    decline: '«Rifiuta»',
    save: '«Salva»',
    withdraw: 'la revoca del consenso',
    api: 'uno script di questo sito o uno strumento nel suo browser',
    gpc: 'il segnale di opposizione del suo browser',
    app: 'la nostra app',
    migrated: 'il nostro avviso precedente',
  },
  record: 'Registrazione del suo consenso',
  textMissing: 'Il testo mostrato non è più presente in questo browser.',
  download: 'Scarica in formato JSON',
  gpcConflict:
    'Il suo browser invia un segnale di opposizione (Global Privacy Control). Ciò che autorizza qui prevale su quel segnale.',
  descriptions: {
    functional:
      'Ricorda tra una visita e l’altra, per esempio, una regione o il volume di un lettore video.',
    analytics: 'Conta quali pagine vengono lette e come i visitatori le trovano.',
    advertising:
      'Seleziona e conta gli annunci pubblicitari, anche in base a un profilo di ciò che lei legge qui e altrove.',
    embeds:
      'Mostra filmati, post e mappe di altri siti, che vengono così a sapere che cosa guarda qui.',
  },
};
