import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'fi',
  heading: 'Evästeasetukset',
  intro:
    'Valitse, mihin tarkoituksiin {site} ja kolmannet osapuolet saavat käyttää evästeitä ja vastaavaa tallennusta laitteellasi. Välttämättömiä lukuun ottamatta mikään ei ole päällä, ennen kuin sallit sen, ja voit peruuttaa suostumuksesi tässä milloin tahansa.',
  close: 'Sulje muuttamatta',
  declineAll: 'Hylkää kaikki',
  acceptAll: 'Hyväksy kaikki',
  save: 'Tallenna',
  on: 'Päällä',
  off: 'Pois',
  necessary: 'Välttämättömät',
  necessaryText:
    'Ilman näitä sivusto ei toimi. Näihin kuuluu tieto valinnastasi evästeessä ”{name}” ja selaimen tallennustilassa nimillä, jotka alkavat samoin. Se säilytetään 180 päivää suostumuksen ja 365 päivää kieltäytymisen jälkeen. Aina päällä.',
  vendors: {
    one: '{count} kolmas osapuoli ja sen evästeet',
    other: '{count} kolmatta osapuolta ja niiden evästeet',
  },
  noVendors: 'Sivusto ei nimeä tähän tarkoitukseen kolmansia osapuolia.',
  policyOf: 'Tietosuojaseloste: {vendor}',
  search: 'Etsi kolmatta osapuolta',
  cookie: '{name}: {lifetime}, sijainti: {place}',
  unknownLifetime: 'säilytysaikaa ei ilmoitettu',
  thisSite: 'tämä sivusto',
  storage: '{names}: tämän selaimen tallennustilassa poistamiseen asti',
  limits:
    'Kun peruutat suostumuksen, tämän sivuston kohdalla luetellut tiedot poistetaan siltä osin kuin sivu voi ne poistaa, ja sivu ladataan uudelleen. Sen, minkä vain palvelimet voivat lukea, ja sen, mitä kolmannet osapuolet säilyttävät omissa osoitteissaan, voivat poistaa vain ne itse.',
  choice:
    'Valintasi {date} (valintatapa: {method}): {decisions}. Sinulta kysytään uudelleen {expires}.',
  granted: '{purpose} päällä',
  denied: '{purpose} pois päältä',
  methods: {
    accept: '”Hyväksy”',
    decline: '”Hylkää”',
    save: '”Tallenna”',
    withdraw: 'suostumuksen peruuttaminen',
    api: 'sivuston skripti tai selaimesi työkalu',
    gpc: 'selaimen kieltäytymissignaali',
    app: 'sovelluksemme',
    migrated: 'aiempi ilmoituksemme',
  },
  record: 'Suostumustietosi',
  textMissing: 'Näytetty teksti ei ole enää tässä selaimessa.',
  download: 'Lataa JSON-tiedostona',
  gpcConflict:
    'Selaimesi lähettää kieltäytymissignaalin (Global Privacy Control). Se, minkä sallit tässä, ohittaa signaalin.',
  descriptions: {
    functional: 'Muistavat käyntien välillä esimerkiksi alueen tai soittimen äänenvoimakkuuden.',
    analytics: 'Tilastoi, mitä sivuja luetaan ja miten kävijät löytävät ne.',
    advertising:
      'Valitsee ja mittaa mainoksia, myös sen profiilin perusteella, mitä luet täällä ja muualla.',
    embeds:
      'Näyttää videoita, julkaisuja ja karttoja muilta sivustoilta, jotka saavat tietää, mitä katsot täällä.',
  },
};
