import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'de',
  heading: 'Cookie-Einstellungen',
  intro:
    'Wählen Sie, wofür {site} und Dritte Cookies und ähnliche Speichertechniken auf Ihrem Gerät verwenden dürfen. Außer dem Notwendigen ist alles aus, bis Sie es erlauben. Sie können Ihre Einwilligung hier jederzeit widerrufen.',
  close: 'Ohne Änderung schließen',
  declineAll: 'Alle ablehnen',
  acceptAll: 'Alle akzeptieren',
  save: 'Speichern',
  on: 'An',
  off: 'Aus',
  necessary: 'Technisch notwendig',
  necessaryText:
    'Ohne dies funktioniert die Website nicht. Dazu gehört die Aufzeichnung Ihrer Wahl, im Cookie „{name}“ und im Speicher des Browsers unter Namen, die so beginnen. Sie wird nach einer Einwilligung 180 Tage gespeichert, nach einer Ablehnung 365 Tage. Immer eingeschaltet.',
  vendors: {
    one: '{count} Drittanbieter und seine Cookies',
    other: '{count} Drittanbieter und ihre Cookies',
  },
  noVendors: 'Die Website nennt für diesen Zweck keine Drittanbieter.',
  policyOf: 'Datenschutzerklärung von {vendor}',
  search: 'Drittanbieter suchen',
  cookie: '{name}: {lifetime}, auf {place}',
  unknownLifetime: 'Speicherdauer nicht angegeben',
  thisSite: 'dieser Website',
  storage: '{names}: im Speicher dieses Browsers bis zur Löschung',
  limits:
    'Wenn Sie Ihre Einwilligung widerrufen, wird gelöscht, was für diese Website aufgeführt ist, soweit eine Seite das kann, und die Seite wird neu geladen. Was nur Server lesen können und was Dritte unter ihren eigenen Adressen speichern, können nur sie selbst löschen.',
  choice:
    'Ihre Wahl vom {date}, getroffen durch {method}: {decisions}. Am {expires} werden Sie erneut gefragt.',
  granted: '{purpose} (an)',
  denied: '{purpose} (aus)',
  methods: {
    accept: '„Akzeptieren“',
    decline: '„Ablehnen“',
    save: '„Speichern“',
    withdraw: 'den Widerruf der Einwilligung',
    api: 'ein Skript dieser Website oder ein Werkzeug in Ihrem Browser',
    gpc: 'das Widerspruchssignal Ihres Browsers',
    app: 'unsere App',
    migrated: 'unseren früheren Hinweis',
  },
  record: 'Ihr Einwilligungsnachweis',
  textMissing: 'Der Text, der angezeigt wurde, ist in diesem Browser nicht mehr vorhanden.',
  download: 'Als JSON herunterladen',
  gpcConflict:
    'Ihr Browser sendet ein Widerspruchssignal (Global Privacy Control). Was Sie hier erlauben, gilt trotz dieses Signals.',
  descriptions: {
    functional:
      'Merkt sich zwischen Besuchen zum Beispiel eine Region oder die Lautstärke eines Players.',
    analytics: 'Zählt, welche Seiten gelesen werden und auf welchen Wegen man sie findet.',
    advertising:
      'Wählt Anzeigen aus und zählt sie, auch anhand eines Profils dessen, was Sie hier und anderswo lesen.',
    embeds:
      'Zeigt Videos, Beiträge und Karten von anderen Websites, die erfahren, was Sie hier ansehen.',
  },
};
