import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'fi',
  heading: 'Evästeet sivustolla {site}',
  text: '{site} ja kolmannet osapuolet haluavat tallentaa evästeitä ja vastaavia tietoja laitteellesi ja lukea niitä. Käyttötarkoitus: {purposes}.',
  withdrawal:
    'Voit muuttaa valintaasi tai peruuttaa suostumuksesi milloin tahansa tämän sivuston kohdassa ”{cookieSettings}”.',
  decline: 'Hylkää',
  accept: 'Hyväksy',
  settings: 'Asetukset',
  readMore: 'Lue lisää',
  readMoreLabel: 'Lue lisää evästeistä',
  list: { pair: '{first} ja {next}', middle: '{first}, {next}', end: '{first} ja {next}' },
  purposes: {
    functional: 'lisätoiminnot',
    analytics: 'tilastointi',
    advertising: 'profiileihin perustuva mainonta',
    embeds: 'upotettu sisältö',
  },
  cookieSettings: 'Evästeasetukset',
  accepted: 'Evästeet hyväksytty.',
  declined: 'Evästeet hylätty.',
  saved: 'Valintasi on tallennettu.',
  changed: 'Uutta {date} tekemäsi valinnan jälkeen: {changes}.',
  notKept:
    'Selaimesi ei säilytä mitään tätä sivustoa varten, joten valintasi koskee vain tätä sivua.',
  gpcHonoured:
    'Selaimesi lähettää kieltäytymissignaalin (Global Privacy Control). Sivusto noudattaa sitä. Edelleen pois päältä: {purposes}.',
  notLoaded:
    'Tätä sivuston osaa ei voitu ladata. Tarkista verkkoyhteytesi ja yritä uudelleen tai päivitä sivu.',
  close: 'Sulje',
};
