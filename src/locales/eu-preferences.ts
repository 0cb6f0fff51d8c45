import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'eu',
  heading: 'Cookieen konfigurazioa',
  intro:
    'Aukeratu zertarako erabil ditzaketen {site} webguneak eta hirugarrenek cookieak eta antzeko biltegiak zure gailuan. Beharrezkoa izan ezik, ez dago ezer aktibatuta zuk baimendu arte, eta hemen edonoiz alda dezakezu zure hautua, edo baimena kendu.',
  close: 'Itxi aldaketarik gabe',
  declineAll: 'Denak baztertu',
  acceptAll: 'Denak onartu',
  save: 'Gorde',
  on: 'Aktibatuta',
  off: 'Desaktibatuta',
  necessary: 'Beharrezkoa',
  necessaryText:
    'Webguneak funtzionatzeko ezinbestekoa dena. Zure hautuaren erregistroa ere bada hor, «{name}» cookiean eta izena hala hasten zaien biltegietan; 180 egunez gordetzen da baimena eman ondoren, eta 365 egunez ukatu ondoren. Beti aktibatuta.',
  vendors: {
    one: 'Hirugarren alderdi {count} eta haren cookieak',
    other: '{count} hirugarren alderdi eta haien cookieak',
  },
  noVendors: 'Webguneak ez du hirugarrenik aipatzen helburu honetarako.',
  policyOf: 'Pribatutasun-politika: {vendor}',
  search: 'Bilatu hirugarren alderdi bat',
  cookie: '{name}: {lifetime}; tokia: {place}',
  unknownLifetime: 'iraupena zehaztu gabe',
  thisSite: 'webgune hau',
  storage: '{names}: nabigatzaile honen biltegian, ezabatu arte',
  limits:
    'Baimena kentzen baduzu, webgune honetarako zerrendatutakoa ezabatu egiten da, orri batek ahal duen neurrian, eta orria berriro kargatzen da. Zerbitzariek bakarrik irakur dezaketena eta hirugarrenek beren helbideetan gordetzen dutena haiek bakarrik ezaba dezakete.',
  choice:
    'Zure hautua (data: {date}; bidea: {method}): {decisions}. Berriro galdetuko zaizu egun honetan: {expires}.',
  granted: '{purpose} (bai)',
  denied: '{purpose} (ez)',
  methods: {
    accept: '«Onartu»',
    decline: '«Baztertu»',
    save: '«Gorde»',
    withdraw: 'baimena kentzea',
    api: 'webguneko script bat edo nabigatzaileko tresna bat',
    gpc: 'zure nabigatzailearen aurkaratze-seinalea',
    app: 'gure aplikazioa',
    migrated: 'gure aurreko oharra',
  },
  record: 'Zure baimenaren erregistroa',
  textMissing: 'Erakutsi zen testua jada ez dago nabigatzaile honetan.',
  download: 'Deskargatu JSON gisa',
  gpcConflict:
    'Zure nabigatzaileak aurkaratze-seinale bat bidaltzen du (Global Privacy Control). Hemen baimentzen duzuna seinale horren gainetik dago.',
  descriptions: {
    functional:
      'Bisita batetik bestera gogoratzen ditu, adibidez, eskualdea edo erreproduzigailuaren bolumena.',
    analytics: 'Zein orri irakurtzen diren eta bisitariek nola aurkitzen dituzten zenbatzen du.',
    advertising:
      'Iragarkiak hautatu eta zenbatzen ditu, hemen eta beste inon irakurtzen duzunaren profil baten arabera ere bai.',
    embeds:
      'Beste webgune batzuetako bideoak, argitalpenak eta mapak erakusten ditu, eta webgune horiek jakiten dute zer ikusten duzun hemen.',
  },
};
