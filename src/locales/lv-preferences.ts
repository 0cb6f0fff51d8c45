import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'lv',
  heading: 'Sīkdatņu iestatījumi',
  intro:
    'Izvēlieties, kādiem nolūkiem {site} un trešās personas drīkst izmantot sīkdatnes un līdzīgu krātuvi jūsu ierīcē. Izņemot nepieciešamo, nekas nav ieslēgts, kamēr to neatļaujat, un piekrišanu šeit varat atsaukt jebkurā laikā.',
  close: 'Aizvērt bez izmaiņām',
  declineAll: 'Noraidīt visas',
  acceptAll: 'Pieņemt visas',
  save: 'Saglabāt',
  on: 'Ieslēgts',
  off: 'Izslēgts',
  necessary: 'Nepieciešamais',
  necessaryText:
    'Tas, bez kā vietne nedarbojas. Tajā ietilpst ieraksts par jūsu izvēli sīkdatnē „{name}” un pārlūka krātuvē ar nosaukumiem, kas sākas tāpat; to glabā 180 dienas pēc piekrišanas un 365 dienas pēc atteikuma. Vienmēr ieslēgts.',
  vendors: {
    zero: '{count} trešo personu un saistītās sīkdatnes',
    one: '{count} trešā persona un saistītās sīkdatnes',
    other: '{count} trešās personas un saistītās sīkdatnes',
  },
  noVendors: 'Šim nolūkam vietne nenosauc nevienu trešo personu.',
  policyOf: 'Privātuma politika: {vendor}',
  search: 'Meklēt trešo personu',
  cookie: '{name}: {lifetime}, vieta – {place}',
  unknownLifetime: 'glabāšanas ilgums nav norādīts',
  thisSite: 'šī vietne',
  storage: '{names}: šī pārlūka krātuvē līdz dzēšanai',
  limits:
    'Kad atsaucat piekrišanu, šai vietnei norādītais tiek dzēsts, ciktāl lapa to spēj, un lapa tiek ielādēta no jauna. To, ko var nolasīt tikai serveri, var dzēst tikai tie, un to, ko trešās personas glabā savās adresēs, – tikai tās pašas.',
  choice:
    'Jūsu izvēle ({date}), izdarīta ar {method}: {decisions}. Jums jautās vēlreiz: {expires}.',
  granted: '{purpose} – jā',
  denied: '{purpose} – nē',
  methods: {
    accept: '„Pieņemt”',
    decline: '„Noraidīt”',
    save: '„Saglabāt”',
    withdraw: 'piekrišanas atsaukšanu',
    api: 'skriptu šajā vietnē vai rīku jūsu pārlūkā',
    gpc: 'pārlūka atteikšanās signālu',
    app: 'mūsu lietotni',
    migrated: 'mūsu agrāko paziņojumu',
  },
  record: 'Jūsu piekrišanas ieraksts',
  textMissing: 'Parādītā teksta šajā pārlūkā vairs nav.',
  download: 'Lejupielādēt JSON formātā',
  gpcConflict:
    'Jūsu pārlūks sūta atteikšanās signālu (Global Privacy Control). Šeit atļautajam ir priekšroka pār to.',
  descriptions: {
    functional: 'Starp apmeklējumiem atceras, piemēram, reģionu vai atskaņotāja skaļumu.',
    analytics: 'Skaita, kuras lapas lasa un kā apmeklētāji tās atrod.',
    advertising: 'Atlasa un uzskaita reklāmas, arī pēc profila par to, ko lasāt šeit un citur.',
    embeds: 'Rāda video, ierakstus un kartes no citām vietnēm, kuras uzzina, ko šeit skatāties.',
  },
};
