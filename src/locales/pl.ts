import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'pl',
  heading: 'Pliki cookie w serwisie {site}',
  text: '{site} i podmioty trzecie chcą korzystać z plików cookie, zapisując je i odczytując na tym urządzeniu, w następujących celach: {purposes}.',
  withdrawal: 'Wybór można w każdej chwili zmienić w sekcji „{cookieSettings}” w tym serwisie.',
  decline: 'Odrzuć',
  accept: 'Akceptuj',
  settings: 'Ustawienia',
  readMore: 'Więcej informacji',
  readMoreLabel: 'Więcej informacji o plikach cookie',
  list: { pair: '{first} i {next}', middle: '{first}, {next}', end: '{first} i {next}' },
  purposes: {
    functional: 'dodatkowe funkcje',
    analytics: 'statystyka',
    advertising: 'reklama',
    embeds: 'treści osadzone',
  },
  cookieSettings: 'Ustawienia plików cookie',
  accepted: 'Pliki cookie zaakceptowano.',
  declined: 'Pliki cookie odrzucono.',
  saved: 'Wybór zapisano.',
  changed: 'Nowe od czasu wyboru z {date}: {changes}.',
  notKept:
    'Przeglądarka nie przechowuje żadnych danych tego serwisu, dlatego wybór obowiązuje tylko na tej stronie.',
  gpcHonoured:
    'Przeglądarka wysyła sygnał sprzeciwu (Global Privacy Control). Serwis go respektuje; wyłączone pozostaje: {purposes}.',
  close: 'Zamknij',
};
