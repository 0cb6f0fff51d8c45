import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'sq',
  heading: 'Cilësimet e kukive',
  intro:
    'Zgjidhni për çfarë qëllimesh {site} dhe palë të treta mund të përdorin kuki dhe hapësira të ngjashme ruajtjeje në pajisjen tuaj. Përveç të domosdoshmeve, asgjë nuk është aktive derisa ta lejoni, dhe pëlqimin mund ta tërhiqni këtu në çdo kohë.',
  close: 'Mbyll pa ndryshuar',
  declineAll: 'Refuzo të gjitha',
  acceptAll: 'Prano të gjitha',
  save: 'Ruaj',
  on: 'Aktive',
  off: 'Joaktive',
  necessary: 'Të domosdoshme',
  necessaryText:
    'Ajo pa të cilën sajti nuk mund të funksionojë. Përfshin regjistrimin e zgjedhjes suaj në kukin “{name}” dhe në hapësira ruajtjeje me emra që fillojnë kështu; ai mbahet 180 ditë pas pëlqimit dhe 365 ditë pas refuzimit. Gjithmonë aktive.',
  vendors: {
    one: '{count} palë e tretë dhe kukit e saj',
    other: '{count} palë të treta dhe kukit e tyre',
  },
  noVendors: 'Sajti nuk përmend palë të treta për këtë qëllim.',
  policyOf: 'Politika e privatësisë: {vendor}',
  search: 'Gjej një palë të tretë',
  cookie: '{name}: {lifetime}, në {place}',
  unknownLifetime: 'afati i ruajtjes nuk tregohet',
  thisSite: 'këtë sajt',
  storage: '{names}: në hapësirën e ruajtjes së këtij shfletuesi deri në fshirje',
  limits:
    'Kur e tërhiqni pëlqimin, ajo që është renditur për këtë sajt fshihet për aq sa mundet një faqe, dhe faqja ngarkohet sërish. Atë që mund ta lexojnë vetëm serverët dhe atë që palët e treta e mbajnë në adresat e tyre, mund ta fshijnë vetëm ata.',
  choice:
    'Zgjedhja juaj e datës {date} (mënyra: {method}): {decisions}. Do të pyeteni sërish më {expires}.',
  granted: '{purpose} (aktive)',
  denied: '{purpose} (joaktive)',
  methods: {
    accept: '“Prano”',
    decline: '“Refuzo”',
    save: '“Ruaj”',
    withdraw: 'tërheqja e pëlqimit',
    api: 'një skript në këtë sajt ose një mjet në shfletuesin tuaj',
    gpc: 'sinjali i kundërshtimit i shfletuesit tuaj',
    app: 'aplikacioni ynë',
    migrated: 'njoftimi ynë i mëparshëm',
  },
  record: 'Regjistrimi i pëlqimit tuaj',
  textMissing: 'Teksti që u shfaq nuk ndodhet më në këtë shfletues.',
  download: 'Shkarko si JSON',
  gpcConflict:
    'Shfletuesi juaj dërgon një sinjal kundërshtimi (Global Privacy Control). Ajo që lejoni këtu ka përparësi ndaj tij.',
  descriptions: {
    functional: 'Mbajtja mend, për shembull, e rajonit ose e volumit të zërit mes vizitave.',
    analytics: 'Numërimi i faqeve që lexohen dhe i mënyrave si i gjejnë vizitorët.',
    advertising:
      'Përzgjedhja dhe numërimi i reklamave, edhe sipas një profili të asaj që lexoni këtu e gjetkë.',
    embeds:
      'Shfaqja e videove, postimeve dhe hartave nga sajte të tjera, që mësojnë çfarë shihni këtu.',
  },
};
