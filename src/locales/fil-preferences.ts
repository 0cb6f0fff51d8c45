import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'fil',
  heading: 'Mga setting ng cookie',
  intro:
    'Piliin kung para sa anong mga layunin maaaring gumamit ang {site} at mga third party ng mga cookie at katulad na storage sa iyong device. Naka-off ang anumang opsyonal hanggang sa payagan mo ito, at maaari mong bawiin ang iyong pahintulot dito anumang oras.',
  close: 'Isara nang walang pagbabago',
  declineAll: 'Tanggihan lahat',
  acceptAll: 'Tanggapin lahat',
  save: 'I-save',
  on: 'Naka-on',
  off: 'Naka-off',
  necessary: 'Kinakailangan',
  necessaryText:
    'Hindi gagana ang site kung wala ito. Kasama rito ang rekord ng iyong pinili, na nasa cookie na “{name}” at nasa storage ng browser sa mga pangalang ganito ang simula, at iniimbak nang 180 araw pagkatapos pumayag at 365 araw pagkatapos tumanggi. Laging naka-on.',
  vendors: {
    one: '{count} third party at mga kaugnay na cookie',
    other: '{count} third party at mga kaugnay na cookie',
  },
  noVendors: 'Walang binanggit na third party ang site para sa layuning ito.',
  policyOf: 'Patakaran sa privacy ng {vendor}',
  search: 'Maghanap ng third party',
  cookie: '{name}: {lifetime}, sa {place}',
  unknownLifetime: 'hindi binanggit ang tagal',
  thisSite: 'site na ito',
  storage: '{names}: nasa storage ng browser na ito hanggang mabura',
  limits:
    'Kapag binawi mo ang iyong pahintulot, buburahin ang mga nakalista para sa site na ito hangga’t kaya ng isang page, at muling ilo-load ang page. Ang mga nababasa lang ng mga server, at ang mga iniimbak ng mga third party sa sarili nilang mga site, ay mabubura lang nila.',
  choice:
    'Ang iyong pinili noong {date}, sa pamamagitan ng {method}: {decisions}. Tatanungin kang muli sa {expires}.',
  granted: '{purpose} (naka-on)',
  denied: '{purpose} (naka-off)',
  methods: {
    accept: '“Tanggapin”',
    decline: '“Tanggihan”',
    save: '“I-save”',
    withdraw: 'pagbawi ng pahintulot',
    api: 'script sa site na ito o tool sa iyong browser',
    gpc: 'senyal ng pagtanggi ng iyong browser',
    app: 'aming app',
    migrated: 'dati naming abiso',
  },
  record: 'Rekord ng iyong pahintulot',
  textMissing: 'Wala na sa browser na ito ang ipinakitang teksto.',
  download: 'I-download bilang JSON',
  gpcConflict:
    'Nagpapadala ang iyong browser ng senyal ng pagtanggi (Global Privacy Control). Mananaig sa senyal na iyon ang papayagan mo rito.',
  descriptions: {
    functional:
      'Tinatandaan ang mga bagay sa pagitan ng mga pagbisita, gaya ng iyong rehiyon o volume ng player.',
    analytics:
      'Binibilang kung aling mga page ang binabasa at kung paano nahahanap ng mga bisita ang mga ito.',
    advertising:
      'Pumipili at nagbibilang ng mga ad, batay rin sa profile ng mga binabasa mo rito at sa iba pang lugar.',
    embeds:
      'Nagpapakita ng mga video, post, at mapa mula sa ibang site, na makakakita sa tinitingnan mo rito.',
  },
};
