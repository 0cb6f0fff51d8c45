import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'cs',
  heading: 'Nastavení cookies',
  intro:
    'Zvolte, k jakým účelům smějí {site} a třetí strany používat cookies a podobná úložiště na vašem zařízení. Kromě nezbytného není nic zapnuto, dokud to nepovolíte, a souhlas zde můžete kdykoli odvolat.',
  close: 'Zavřít beze změny',
  declineAll: 'Odmítnout vše',
  acceptAll: 'Přijmout vše',
  save: 'Uložit',
  on: 'Zapnuto',
  off: 'Vypnuto',
  necessary: 'Nezbytné',
  necessaryText:
    'To, bez čeho web nemůže fungovat. Patří sem i záznam o vaší volbě v cookie „{name}“ a v úložišti pod názvy, které tak začínají; uchovává se 180 dní po souhlasu a 365 dní po odmítnutí. Vždy zapnuto.',
  vendors: {
    one: '{count} třetí strana a její cookies',
    few: '{count} třetí strany a jejich cookies',
    many: '{count} třetích stran a jejich cookies',
    other: '{count} třetích stran a jejich cookies',
  },
  noVendors: 'Web pro tento účel neuvádí žádné třetí strany.',
  policyOf: 'Zásady ochrany soukromí: {vendor}',
  search: 'Najít třetí stranu',
  cookie: '{name}: {lifetime}, na {place}',
  unknownLifetime: 'doba uchovávání není uvedena',
  thisSite: 'tomto webu',
  storage: '{names}: v úložišti tohoto prohlížeče až do smazání',
  limits:
    'Když souhlas odvoláte, v rozsahu možností stránky se smaže to, co je u tohoto webu uvedeno, a stránka se načte znovu. Co mohou číst jen servery a co třetí strany uchovávají na vlastních adresách, mohou smazat jen ony.',
  choice:
    'Vaše volba ze dne {date} (způsob: {method}): {decisions}. Znovu se vás zeptáme {expires}.',
  granted: '{purpose} (zapnuto)',
  denied: '{purpose} (vypnuto)',
  methods: {
    accept: '„Přijmout“',
    decline: '„Odmítnout“',
    save: '„Uložit“',
    withdraw: 'odvolání souhlasu',
    api: 'skript na tomto webu nebo nástroj ve vašem prohlížeči',
    gpc: 'signál nesouhlasu vašeho prohlížeče',
    app: 'naše aplikace',
    migrated: 'naše dřívější oznámení',
  },
  record: 'Záznam o vašem souhlasu',
  textMissing: 'Zobrazený text už v tomto prohlížeči není.',
  download: 'Stáhnout jako JSON',
  gpcConflict:
    'Váš prohlížeč vysílá signál nesouhlasu (Global Privacy Control). Co zde povolíte, má před ním přednost.',
  descriptions: {
    functional: 'Zapamatování například regionu nebo hlasitosti přehrávače mezi návštěvami.',
    analytics: 'Zjišťování, které stránky se čtou a jak je návštěvníci nacházejí.',
    advertising: 'Výběr a měření reklam, i podle profilu toho, co čtete zde a jinde.',
    embeds:
      'Zobrazení videí, příspěvků a map z jiných webů, které se dozvědí, co si zde prohlížíte.',
  },
};
