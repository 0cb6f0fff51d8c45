import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'ga',
  heading: 'Socruithe fianán',
  intro:
    'Roghnaigh na críocha ar féidir le {site} agus le tríú páirtithe fianáin agus stóras dá leithéid ar do ghléas a úsáid chucu. Níl rud roghnach ar bith cumasaithe go dtí go gcumasaíonn tú é, agus is féidir leat do thoiliú a tharraingt siar anseo am ar bith.',
  close: 'Dún gan athrú',
  declineAll: 'Diúltaigh gach ceann',
  acceptAll: 'Ceadaigh gach ceann',
  save: 'Sábháil',
  on: 'Cumasaithe',
  off: 'Díchumasaithe',
  necessary: 'Riachtanach',
  necessaryText:
    'Ní oibríonn an suíomh gan é seo. Áirítear leis an taifead ar do rogha, san fhianán “{name}” agus i stóras an bhrabhsálaí faoi ainmneacha a thosaíonn amhlaidh, a choinnítear 180 lá tar éis toilithe agus 365 lá tar éis diúltaithe. Cumasaithe i gcónaí.',
  vendors: {
    one: '{count} tríú páirtí agus a chuid fianán',
    two: '{count} thríú páirtí agus a gcuid fianán',
    few: '{count} thríú páirtí agus a gcuid fianán',
    many: '{count} dtríú páirtí agus a gcuid fianán',
    other: '{count} tríú páirtí agus a gcuid fianán',
  },
  noVendors: 'Ní luann an suíomh aon tríú páirtí don chuspóir seo.',
  policyOf: 'Beartas príobháideachais {vendor}',
  search: 'Cuardaigh tríú páirtí',
  cookie: '{name}: {lifetime}, ar {place}',
  unknownLifetime: 'tréimhse choinneála gan lua',
  thisSite: 'an suíomh seo',
  storage: '{names}: i stóras an bhrabhsálaí seo go dtí an scriosadh',
  limits:
    'Nuair a tharraingíonn tú do thoiliú siar, scriostar a bhfuil liostaithe don suíomh seo a mhéid is féidir le leathanach, agus athlódáiltear an leathanach. An méid nach féidir ach le freastalaithe a léamh, agus an méid a choinníonn tríú páirtithe ag a seoltaí féin, ní féidir ach leo féin a scriosadh.',
  choice:
    'Do rogha ar an {date}, déanta le {method}: {decisions}. Cuirfear an cheist ort arís ar an {expires}.',
  granted: '{purpose} cumasaithe',
  denied: '{purpose} díchumasaithe',
  methods: {
    accept: '“Ceadaigh”',
    decline: '“Diúltaigh”',
    save: '“Sábháil”',
    withdraw: 'tarraingt siar an toilithe',
    api: 'script ar an suíomh seo nó uirlis i do bhrabhsálaí',
    gpc: 'comhartha diúltaithe do bhrabhsálaí',
    app: 'ár n-aip',
    migrated: 'ár bhfógra roimhe seo',
  },
  record: 'Taifead do thoilithe',
  textMissing: 'Níl an téacs a taispeánadh sa bhrabhsálaí seo a thuilleadh.',
  download: 'Íoslódáil mar JSON',
  gpcConflict:
    'Seolann do bhrabhsálaí comhartha diúltaithe (Global Privacy Control). Tá tosaíocht air ag an méid a cheadaíonn tú anseo.',
  descriptions: {
    functional: 'Cuimhnítear ar rudaí amhail réigiún nó airde fuaime seinnteora idir cuairteanna.',
    analytics: 'Comhairtear cé na leathanaigh a léitear agus conas a thagann cuairteoirí orthu.',
    advertising:
      'Roghnaítear agus comhairtear fógraí, de réir próifíle dá léann tú anseo agus in áiteanna eile freisin.',
    embeds:
      'Taispeántar físeáin, postálacha agus léarscáileanna ó shuíomhanna eile, a fheiceann cad air a bhféachann tú anseo.',
  },
};
