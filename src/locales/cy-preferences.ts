import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'cy',
  heading: 'Gosodiadau cwcis',
  intro:
    'Dewiswch at ba ddibenion y caiff {site} a thrydydd partïon ddefnyddio cwcis a storfa debyg ar eich dyfais. Mae popeth dewisol i ffwrdd nes i chi ei ganiatáu, a gallwch dynnu eich cydsyniad yn ôl yma ar unrhyw adeg.',
  close: 'Cau heb newid dim',
  declineAll: 'Gwrthod pob un',
  acceptAll: 'Derbyn pob un',
  save: 'Cadw',
  on: 'Ymlaen',
  off: 'I ffwrdd',
  necessary: 'Angenrheidiol',
  necessaryText:
    'Yr hyn na all y wefan weithio hebddo. Mae’n cynnwys y cofnod o’ch dewis, yn y cwci “{name}” ac yn storfa’r porwr o dan enwau sy’n dechrau felly, a gedwir am 180 diwrnod ar ôl cydsynio a 365 diwrnod ar ôl gwrthod. Ymlaen bob amser.',
  vendors: {
    zero: '{count} trydydd parti a’u cwcis',
    one: '{count} trydydd parti a’i gwcis',
    two: '{count} drydydd parti a’u cwcis',
    few: '{count} thrydydd parti a’u cwcis',
    many: '{count} thrydydd parti a’u cwcis',
    other: '{count} trydydd parti a’u cwcis',
  },
  noVendors: 'Nid yw’r wefan yn enwi unrhyw drydydd parti at y diben hwn.',
  policyOf: 'Polisi preifatrwydd {vendor}',
  search: 'Chwilio am drydydd parti',
  cookie: '{name}: {lifetime}, ar {place}',
  unknownLifetime: 'cyfnod cadw heb ei nodi',
  thisSite: 'y wefan hon',
  storage: '{names}: yn storfa’r porwr hwn nes ei ddileu',
  limits:
    'Os byddwch yn tynnu eich cydsyniad yn ôl, caiff yr hyn a restrir ar gyfer y wefan hon ei ddileu cyn belled ag y gall tudalen wneud hynny, a chaiff y dudalen ei hail-lwytho. Yr hyn na all ond gweinyddion ei ddarllen, a’r hyn y mae trydydd partïon yn ei gadw ar eu gwefannau eu hunain, dim ond hwy all ei ddileu.',
  choice: 'Eich dewis ar {date}, drwy {method}: {decisions}. Gofynnir i chi eto ar {expires}.',
  granted: '{purpose} (ymlaen)',
  denied: '{purpose} (i ffwrdd)',
  methods: {
    accept: '“Derbyn”',
    decline: '“Gwrthod”',
    save: '“Cadw”',
    withdraw: 'dynnu cydsyniad yn ôl',
    api: 'sgript ar y wefan hon neu declyn yn eich porwr',
    gpc: 'signal gwrthod eich porwr',
    app: 'ein hap',
    migrated: 'ein hysbysiad blaenorol',
  },
  record: 'Cofnod o’ch cydsyniad',
  textMissing: 'Nid yw’r testun a ddangoswyd yn y porwr hwn mwyach.',
  download: 'Lawrlwytho fel JSON',
  gpcConflict:
    'Mae eich porwr yn anfon signal gwrthod (Global Privacy Control). Mae’r hyn a ganiatewch yma yn drech na’r signal hwnnw.',
  descriptions: {
    functional: 'Cofio pethau rhwng ymweliadau, fel eich rhanbarth neu lefel sain chwaraewr.',
    analytics: 'Cyfrif pa dudalennau a ddarllenir a sut y daw ymwelwyr o hyd iddynt.',
    advertising:
      'Dewis a chyfrif hysbysebion, gan gynnwys ar sail proffil o’r hyn a ddarllenwch yma ac mewn mannau eraill.',
    embeds:
      'Dangos fideos, postiadau a mapiau o wefannau eraill, sydd wedyn yn gallu gweld beth rydych yn edrych arno yma.',
  },
};
