import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'ga',
  heading: 'Fianáin ar {site}',
  text: 'Tá {site} agus tríú páirtithe ag iarraidh fianáin agus sonraí dá leithéid a stóráil agus a léamh ar do ghléas. Cuspóir: {purposes}.',
  withdrawal:
    'Is féidir leat do rogha a athrú nó do thoiliú a tharraingt siar am ar bith faoi “{cookieSettings}” ar an suíomh seo.',
  decline: 'Diúltaigh',
  accept: 'Ceadaigh',
  settings: 'Socruithe',
  readMore: 'Léigh tuilleadh',
  readMoreLabel: 'Léigh tuilleadh faoi fhianáin',
  list: { pair: '{first} agus {next}', middle: '{first}, {next}', end: '{first} agus {next}' },
  purposes: {
    functional: 'feidhmeanna breise',
    analytics: 'anailísíocht',
    advertising: 'fógraíocht bunaithe ar phróifílí',
    embeds: 'ábhar leabaithe',
  },
  cookieSettings: 'Socruithe fianán',
  accepted: 'Ceadaíodh na fianáin.',
  declined: 'Diúltaíodh do na fianáin.',
  saved: 'Sábháladh do rogha.',
  changed: 'Nua ó do rogha ar an {date}: {changes}.',
  notKept:
    'Ní choinníonn do bhrabhsálaí aon rud don suíomh seo, mar sin ní bhaineann do rogha ach leis an leathanach seo.',
  gpcHonoured:
    'Seolann do bhrabhsálaí comhartha diúltaithe (Global Privacy Control). Géilleann an suíomh seo dó. Fágtar díchumasaithe: {purposes}.',
  notLoaded:
    'Níor lódáladh an chuid seo den suíomh. Seiceáil do cheangal idirlín agus bain triail eile as, nó athlódáil an leathanach.',
  close: 'Dún',
};
