import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'cs',
  heading: 'Cookies na webu {site}',
  text: '{site} a třetí strany chtějí na vaše zařízení ukládat cookies a podobné údaje a číst je. Účel: {purposes}.',
  withdrawal:
    'Svou volbu můžete na tomto webu kdykoli změnit nebo souhlas odvolat přes „{cookieSettings}“.',
  decline: 'Odmítnout',
  accept: 'Přijmout',
  settings: 'Nastavení',
  readMore: 'Více informací',
  readMoreLabel: 'Více informací o cookies',
  list: { pair: '{first} a {next}', middle: '{first}, {next}', end: '{first} a {next}' },
  purposes: {
    functional: 'doplňkové funkce',
    analytics: 'statistika',
    advertising: 'reklama založená na profilech',
    embeds: 'vložený obsah',
  },
  cookieSettings: 'Nastavení cookies',
  accepted: 'Cookies byly přijaty.',
  declined: 'Cookies byly odmítnuty.',
  saved: 'Vaše volba je uložena.',
  changed: 'Od vaší volby ze dne {date} přibylo: {changes}.',
  notKept:
    'Váš prohlížeč pro tento web nic neuchovává, vaše volba proto platí jen pro tuto stránku.',
  gpcHonoured:
    'Váš prohlížeč vysílá signál nesouhlasu (Global Privacy Control). Tento web ho respektuje; vypnuto zůstává: {purposes}.',
  notLoaded:
    'Tato část webu se nenačetla. Zkontrolujte připojení a zkuste to ještě jednou, nebo stránku načtěte znovu.',
  close: 'Zavřít',
};
