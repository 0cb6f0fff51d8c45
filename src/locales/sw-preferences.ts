import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'sw',
  heading: 'Mipangilio ya vidakuzi',
  intro:
    'Chagua ni kwa madhumuni gani {site} na wahusika wengine wanaruhusiwa kutumia vidakuzi na hifadhi inayofanana navyo kwenye kifaa chako. Kila kisicho cha lazima kimezimwa hadi ukiruhusu, na unaweza kuondoa ridhaa yako hapa wakati wowote.',
  close: 'Funga bila kubadilisha',
  declineAll: 'Kataa vyote',
  acceptAll: 'Kubali vyote',
  save: 'Hifadhi',
  on: 'Imewashwa',
  off: 'Imezimwa',
  necessary: 'Vya lazima',
  necessaryText:
    'Tovuti haiwezi kufanya kazi bila hivi. Ni pamoja na rekodi ya chaguo lako, katika kidakuzi “{name}” na katika hifadhi ya kivinjari kwa majina yanayoanza hivyo, inayotunzwa kwa siku 180 baada ya ridhaa na siku 365 baada ya kukataa. Vimewashwa daima.',
  vendors: {
    one: 'Mhusika mwingine {count} na vidakuzi vyake',
    other: 'Wahusika wengine {count} na vidakuzi vyao',
  },
  noVendors: 'Tovuti haijataja wahusika wengine kwa madhumuni haya.',
  policyOf: 'Sera ya faragha ya {vendor}',
  search: 'Tafuta mhusika mwingine',
  cookie: '{name}: {lifetime}, kwenye {place}',
  unknownLifetime: 'muda haujatajwa',
  thisSite: 'tovuti hii',
  storage: '{names}: katika hifadhi ya kivinjari hiki hadi kufutwa',
  limits:
    'Ukiondoa ridhaa yako, vilivyoorodheshwa kwa tovuti hii hufutwa kadiri ukurasa unavyoweza, kisha ukurasa hupakiwa upya. Vile vinavyoweza kusomwa na seva pekee, na vile ambavyo wahusika wengine wanahifadhi kwenye tovuti zao, vinaweza kufutwa na wao tu.',
  choice:
    'Chaguo lako la {date}, lililofanywa kwa {method}: {decisions}. Utaulizwa tena tarehe {expires}.',
  granted: '{purpose} (ndiyo)',
  denied: '{purpose} (hapana)',
  methods: {
    accept: '“Kubali”',
    decline: '“Kataa”',
    save: '“Hifadhi”',
    withdraw: 'kuondoa ridhaa',
    api: 'skripti ya tovuti hii au zana katika kivinjari chako',
    gpc: 'ishara ya kukataa ya kivinjari chako',
    app: 'programu yetu',
    migrated: 'ilani yetu ya awali',
  },
  record: 'Rekodi ya ridhaa yako',
  textMissing: 'Maandishi yaliyoonyeshwa hayapo tena katika kivinjari hiki.',
  download: 'Pakua kama JSON',
  gpcConflict:
    'Kivinjari chako kinatuma ishara ya kukataa (Global Privacy Control). Unachoruhusu hapa kinapewa kipaumbele kuliko ishara hiyo.',
  descriptions: {
    functional:
      'Hukumbuka mambo kati ya ziara zako, kama vile eneo lako au kiwango cha sauti cha kichezaji.',
    analytics: 'Huhesabu kurasa zinazosomwa na jinsi wageni wanavyozipata.',
    advertising:
      'Huchagua na kuhesabu matangazo, pia kwa kutumia wasifu wa yale unayosoma hapa na kwingineko.',
    embeds:
      'Huonyesha video, machapisho na ramani kutoka tovuti nyingine, ambazo zinaweza kuona unachotazama hapa.',
  },
};
