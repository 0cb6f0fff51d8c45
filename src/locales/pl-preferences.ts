import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'pl',
  heading: 'Ustawienia plików cookie',
  intro:
    'Tu można wybrać, do jakich celów {site} i podmioty trzecie mogą używać plików cookie i podobnych technologii na tym urządzeniu. Nic poza tym, co niezbędne, nie jest włączone bez zgody użytkownika, którą można tu w każdej chwili wycofać.',
  close: 'Zamknij bez zmian',
  declineAll: 'Odrzuć wszystkie',
  acceptAll: 'Akceptuj wszystkie',
  save: 'Zapisz',
  on: 'Włączone',
  off: 'Wyłączone',
  necessary: 'Niezbędne',
  necessaryText:
    'To, bez czego serwis nie może działać, w tym zapis wyboru w pliku cookie „{name}” i w pamięci przeglądarki pod nazwami, które tak się zaczynają, przechowywany 180 dni od zgody i 365 dni od odmowy. Zawsze włączone.',
  vendors: {
    one: '{count} podmiot trzeci i jego pliki cookie',
    few: '{count} podmioty trzecie i ich pliki cookie',
    many: '{count} podmiotów trzecich i ich pliki cookie',
    other: '{count} podmiotów trzecich i ich pliki cookie',
  },
  noVendors: 'Serwis nie wymienia żadnych podmiotów trzecich dla tego celu.',
  policyOf: 'Polityka prywatności: {vendor}',
  search: 'Znajdź podmiot trzeci',
  cookie: '{name}: {lifetime}, miejsce: {place}',
  unknownLifetime: 'nie podano okresu przechowywania',
  thisSite: 'ten serwis',
  storage: '{names}: w pamięci tej przeglądarki do czasu usunięcia',
  limits:
    'Po wycofaniu zgody to, co wymieniono dla tego serwisu, jest usuwane w zakresie możliwości strony, która następnie ładuje się ponownie. To, co mogą odczytać tylko serwery, i to, co podmioty trzecie przechowują pod własnymi adresami, mogą usunąć tylko one.',
  choice: 'Wybór z {date} (sposób: {method}): {decisions}. Ponowne pytanie pojawi się {expires}.',
  granted: '{purpose} (tak)',
  denied: '{purpose} (nie)',
  methods: {
    accept: '„Akceptuj”',
    decline: '„Odrzuć”',
    save: '„Zapisz”',
    withdraw: 'wycofanie zgody',
    api: 'skrypt w tym serwisie lub narzędzie w przeglądarce',
    gpc: 'sygnał sprzeciwu przeglądarki',
    app: 'nasza aplikacja',
    migrated: 'nasze wcześniejsze powiadomienie',
  },
  record: 'Zapis zgody',
  textMissing: 'Wyświetlonego tekstu nie ma już w tej przeglądarce.',
  download: 'Pobierz jako JSON',
  gpcConflict:
    'Przeglądarka wysyła sygnał sprzeciwu (Global Privacy Control). Zgoda udzielona tutaj ma pierwszeństwo.',
  descriptions: {
    functional: 'Zapamiętywanie między wizytami na przykład regionu lub głośności odtwarzacza.',
    analytics: 'Sprawdzanie, które strony są czytane i jak odwiedzający je znajdują.',
    advertising:
      'Dobór i pomiar reklam, także na podstawie profilu tego, co użytkownik czyta tu i gdzie indziej.',
    embeds:
      'Wyświetlanie filmów, postów i map z innych serwisów, które dowiadują się, co użytkownik tu ogląda.',
  },
};
