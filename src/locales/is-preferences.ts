import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'is',
  heading: 'Vafrakökustillingar',
  intro:
    'Veldu til hvers {site} og þriðju aðilar mega nota vafrakökur og sambærilega geymslu í tækinu þínu. Ekkert er virkt fyrr en þú kveikir á því og þú getur breytt því hér hvenær sem er.',
  close: 'Loka án breytinga',
  declineAll: 'Hafna öllum',
  acceptAll: 'Samþykkja allar',
  save: 'Vista',
  necessary: 'Nauðsynlegt',
  necessaryText:
    'Það sem vefurinn getur ekki verið án. Þar á meðal er skráning á vali þínu, í vafrakökunni „{name}“ og í geymslu vafrans undir heitum sem hefjast eins, geymd í 180 daga eftir samþykki og 365 daga eftir höfnun. Alltaf virkt.',
  vendors: {
    one: '{count} þriðji aðili og vafrakökur hans',
    other: '{count} þriðju aðilar og vafrakökur þeirra',
  },
  noVendors: 'Vefurinn nefnir enga þriðju aðila hér.',
  policyOf: 'Persónuverndarstefna: {vendor}',
  cookie: '{name}: {lifetime}, sett af {vendor} á {place}',
  unknownLifetime: 'geymslutími ekki gefinn upp',
  thisSite: 'þessum vef',
  storage: '{names}: í geymslu þessa vafra, sett af {vendor}',
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
    api: 'eigin stýringu vefsins',
    gpc: 'merki vafrans um höfnun',
  },
  record: 'Skráning samþykkis þíns',
  textMissing: 'Textinn sem var birtur er ekki lengur í þessum vafra.',
  download: 'Sækja sem JSON',
  gpcConflict:
    'Vafrinn þinn sendir merki um höfnun (Global Privacy Control). Það sem þú kveikir á hér gengur gegn því.',
  descriptions: {
    functional: 'Man til dæmis landshluta eða hljóðstyrk spilara milli heimsókna.',
    analytics: 'Talið er hvaða síður eru lesnar og hvernig gestir finna þær.',
    advertising:
      'Auglýsingar eru valdar og taldar, einnig út frá því sem þú lest hér og annars staðar.',
    embeds: 'Sýnir myndskeið, færslur og kort af öðrum vefjum, sem fá að vita hvað þú skoðar hér.',
  },
};
