import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'pl',
  heading: 'Pliki cookie w serwisie {site}',
  text: '{site} i podmioty trzecie chcą zapisywać na tym urządzeniu pliki cookie i podobne dane oraz je odczytywać. Cel: {purposes}.',
  withdrawal:
    'Wybór można w każdej chwili zmienić, a zgodę wycofać w sekcji „{cookieSettings}” w tym serwisie.',
  decline: 'Odrzuć',
  accept: 'Akceptuj',
  settings: 'Ustawienia',
  readMore: 'Więcej informacji',
  readMoreLabel: 'Więcej informacji o plikach cookie',
  list: { pair: '{first} i {next}', middle: '{first}, {next}', end: '{first} i {next}' },
  purposes: {
    functional: 'dodatkowe funkcje',
    analytics: 'statystyka',
    advertising: 'reklama oparta na profilach',
    embeds: 'treści osadzone',
  },
  cookieSettings: 'Ustawienia plików cookie',
  accepted: 'Zaakceptowano pliki cookie.',
  declined: 'Odrzucono pliki cookie.',
  saved: 'Zapisano wybór.',
  changed: 'Nowe od czasu wyboru z {date}: {changes}.',
  notKept:
    'Przeglądarka nie przechowuje żadnych danych tego serwisu, dlatego wybór obowiązuje tylko do opuszczenia tej strony.',
  gpcHonoured:
    'Przeglądarka wysyła sygnał sprzeciwu (Global Privacy Control). Serwis go respektuje. Nadal wyłączone: {purposes}.',
  notLoaded:
    'Nie udało się wczytać tej części serwisu. Proszę sprawdzić połączenie z internetem i spróbować ponownie albo odświeżyć stronę.',
  close: 'Zamknij',
};
