import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'is',
  heading: 'Vafrakökustillingar',
  intro:
    'Veldu til hvers {site} og þriðju aðilar mega nota vafrakökur og sambærilega tækni í tækinu þínu. Annað en það sem er nauðsynlegt er óvirkt þar til þú leyfir það og hér getur þú hvenær sem er breytt vali þínu eða afturkallað samþykki.',
  close: 'Loka án breytinga',
  declineAll: 'Hafna öllum',
  acceptAll: 'Samþykkja allar',
  save: 'Vista',
  on: 'Virkt',
  off: 'Óvirkt',
  necessary: 'Nauðsynlegt',
  necessaryText:
    'Það sem vefurinn getur ekki verið án. Þar á meðal er skráning á vali þínu, í vafrakökunni „{name}“ og í geymslu vafrans undir heitum sem hefjast eins, geymd í 180 daga eftir samþykki og 365 daga eftir höfnun. Alltaf virkt.',
  vendors: {
    one: '{count} þriðji aðili og tengdar vafrakökur',
    other: '{count} þriðju aðilar og tengdar vafrakökur',
  },
  noVendors: 'Vefurinn nefnir enga þriðju aðila í þessum tilgangi.',
  policyOf: 'Persónuverndarstefna: {vendor}',
  search: 'Finna þriðja aðila',
  cookie: '{name}: {lifetime}, á {place}',
  unknownLifetime: 'geymslutími ekki gefinn upp',
  thisSite: 'þessum vef',
  storage: '{names}: í geymslu þessa vafra þar til eytt er',
  limits:
    'Þegar þú afturkallar samþykki er því sem skráð er fyrir þennan vef eytt að því marki sem vefsíða getur og síðunni hlaðið að nýju. Því sem aðeins netþjónar geta lesið, og því sem þriðju aðilar geyma á eigin vistföngum, geta aðeins þeir eytt.',
  choice: 'Val þitt {date}, gert með {method}: {decisions}. Spurt verður aftur {expires}.',
  granted: '{purpose} (virkt)',
  denied: '{purpose} (óvirkt)',
  methods: {
    accept: '„Samþykkja“',
    decline: '„Hafna“',
    save: '„Vista“',
    withdraw: 'afturköllun samþykkis',
    api: 'skriftu á vefnum eða tóli í vafranum þínum',
    gpc: 'merki vafrans um höfnun',
    app: 'appinu okkar',
    migrated: 'fyrri tilkynningu okkar',
  },
  record: 'Skráning á samþykki þínu',
  textMissing: 'Textinn sem var birtur er ekki lengur í þessum vafra.',
  download: 'Sækja sem JSON',
  gpcConflict:
    'Vafrinn þinn sendir merki um höfnun (Global Privacy Control). Það sem þú leyfir hér gildir þrátt fyrir merkið.',
  descriptions: {
    functional: 'Man til dæmis landshluta eða hljóðstyrk spilara milli heimsókna.',
    analytics: 'Mælir hvaða síður eru lesnar og hvernig gestir finna þær.',
    advertising:
      'Velur og telur auglýsingar, einnig út frá persónusniði um það sem þú lest hér og annars staðar.',
    embeds: 'Sýnir myndskeið, færslur og kort af öðrum vefjum, sem fá að vita hvað þú skoðar hér.',
  },
};
