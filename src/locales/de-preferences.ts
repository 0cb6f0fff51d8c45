import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'de',
  heading: 'Cookie-Einstellungen',
  intro:
    'Wählen Sie, wofür {site} und Dritte Cookies und ähnliche Speicher auf Ihrem Gerät verwenden dürfen. Nichts ist eingeschaltet, bevor Sie es einschalten, und Sie können es hier jederzeit ändern.',
  close: 'Ohne Änderung schließen',
  declineAll: 'Alle ablehnen',
  acceptAll: 'Alle akzeptieren',
  save: 'Speichern',
  necessary: 'Notwendiges',
  necessaryText:
    'Ohne dies funktioniert die Website nicht. Dazu gehört die Aufzeichnung Ihrer Wahl, im Cookie „{name}“ und in Speichern, deren Namen so beginnen, aufbewahrt für 180 Tage nach einer Einwilligung und 365 Tage nach einer Ablehnung. Immer eingeschaltet.',
  vendors: {
    one: '{count} Drittanbieter und seine Cookies',
    other: '{count} Drittanbieter und ihre Cookies',
  },
  noVendors: 'Die Website nennt hier keine Drittanbieter.',
  policyOf: 'Datenschutzerklärung von {vendor}',
  cookie: '{name}: {lifetime}, gesetzt von {vendor} auf {place}',
  unknownLifetime: 'Speicherdauer nicht angegeben',
  thisSite: 'dieser Website',
  storage: '{names}: im Speicher dieses Browsers, abgelegt von {vendor}',
  limits:
    'Wenn Sie Ihre Einwilligung widerrufen, wird gelöscht, was für diese Website aufgeführt ist, soweit eine Seite das kann, und die Seite wird neu geladen. Was nur Server lesen können und was Dritte unter ihren eigenen Adressen speichern, können nur sie selbst löschen.',
  choice:
    'Ihre Wahl vom {date}, getroffen durch {method}: {decisions}. Am {expires} werden Sie erneut gefragt.',
  granted: '{purpose} an',
  denied: '{purpose} aus',
  methods: {
    accept: '„Akzeptieren“',
    decline: '„Ablehnen“',
    save: '„Speichern“',
    withdraw: 'den Widerruf der Einwilligung',
    api: 'ein eigenes Bedienelement der Website',
    gpc: 'das Widerspruchssignal Ihres Browsers',
  },
  record: 'Ihr Einwilligungsnachweis',
  textMissing: 'Der Text, der angezeigt wurde, ist in diesem Browser nicht mehr vorhanden.',
  download: 'Als JSON herunterladen',
  gpcConflict:
    'Ihr Browser sendet ein Widerspruchssignal (Global Privacy Control). Was Sie hier einschalten, läuft ihm zuwider.',
  descriptions: {
    functional:
      'Merkt sich zwischen Besuchen zum Beispiel eine Region oder die Lautstärke eines Players.',
    analytics: 'Zählt, welche Seiten gelesen werden und auf welchen Wegen man sie findet.',
    advertising: 'Wählt Anzeigen aus und zählt sie, auch danach, was Sie hier und anderswo lesen.',
    embeds:
      'Zeigt Filme, Beiträge und Karten von anderen Websites, die erfahren, was Sie hier ansehen.',
  },
};
