import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'pl',
  heading: 'Treść zewnętrzna: {provider}',
  receives:
    'Aby wyświetlić tę treść, przeglądarka łączy się z serwerem {host}. Dostawca {provider} otrzymuje wtedy adres IP użytkownika, informacje o przeglądarce oraz adres tego serwisu i może zapisywać oraz odczytywać pliki cookie.',
  once: 'Pokaż jeden raz',
  always: 'Pokazuj zawsze',
  alwaysText: 'Po wybraniu „{always}” w całym tym serwisie zostanie włączone: {purposes}.',
  original: 'Otwórz w serwisie {host}',
  shown: 'Wczytywanie treści zewnętrznej: {provider}.',
};
