import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'ga',
  heading: 'Ábhar ó {provider}',
  receives:
    'Chun é seo a thaispeáint, ceanglaíonn do bhrabhsálaí leis an bhfreastalaí {host}. Ansin faigheann an soláthraí {provider} do sheoladh IP, sonraí faoi do bhrabhsálaí agus seoladh an tsuímh seo, agus féadfaidh sé fianáin a stóráil agus a léamh.',
  once: 'Taispeáin uair amháin',
  always: 'Taispeáin i gcónaí',
  alwaysText: 'Cumasaíonn “{always}” an méid seo a leanas ar fud an tsuímh seo: {purposes}.',
  original: 'Oscail ar {host}',
  shown: 'Tá ábhar ó {provider} á lódáil.',
};
