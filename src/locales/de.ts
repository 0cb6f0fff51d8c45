import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'de',
  heading: 'Cookies bei {site}',
  text: '{site} und Dritte möchten Cookies und ähnliche Daten auf Ihrem Gerät speichern und auslesen. Zweck: {purposes}.',
  withdrawal:
    'Sie können Ihre Wahl auf dieser Website jederzeit unter „{cookieSettings}“ ändern oder Ihre Einwilligung widerrufen.',
  decline: 'Ablehnen',
  accept: 'Akzeptieren',
  settings: 'Einstellungen',
  readMore: 'Mehr Informationen',
  readMoreLabel: 'Mehr Informationen über Cookies',
  list: { pair: '{first} und {next}', middle: '{first}, {next}', end: '{first} und {next}' },
  purposes: {
    functional: 'Zusatzfunktionen',
    analytics: 'Statistik',
    advertising: 'profilbasierte Werbung',
    embeds: 'eingebettete Inhalte',
  },
  cookieSettings: 'Cookie-Einstellungen',
  accepted: 'Cookies akzeptiert.',
  declined: 'Cookies abgelehnt.',
  saved: 'Ihre Wahl ist gespeichert.',
  changed: 'Neu seit Ihrer Wahl vom {date}: {changes}.',
  notKept:
    'Ihr Browser speichert nichts für diese Website; Ihre Wahl gilt daher nur für diesen Seitenaufruf.',
  gpcHonoured:
    'Ihr Browser sendet ein Widerspruchssignal (Global Privacy Control). Diese Website beachtet es und lässt Folgendes ausgeschaltet: {purposes}.',
  notLoaded:
    'Dieser Teil der Website konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut oder laden Sie die Seite neu.',
  close: 'Schließen',
};
