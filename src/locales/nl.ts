import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'nl',
  heading: 'Cookies op {site}',
  text: '{site} en derden willen cookies en soortgelijke gegevens op uw apparaat plaatsen en uitlezen. Doel: {purposes}.',
  withdrawal:
    'U kunt uw keuze op elk moment wijzigen of uw toestemming intrekken via ‘{cookieSettings}’ op deze site.',
  decline: 'Weigeren',
  accept: 'Accepteren',
  settings: 'Instellingen',
  readMore: 'Lees meer',
  readMoreLabel: 'Lees meer over cookies',
  list: { pair: '{first} en {next}', middle: '{first}, {next}', end: '{first} en {next}' },
  purposes: {
    functional: 'extra functies',
    analytics: 'statistieken',
    advertising: 'advertenties op basis van profielen',
    embeds: 'ingesloten inhoud',
  },
  cookieSettings: 'Cookie-instellingen',
  accepted: 'Cookies geaccepteerd.',
  declined: 'Cookies geweigerd.',
  saved: 'Uw keuze is opgeslagen.',
  changed: 'Nieuw sinds uw keuze van {date}: {changes}.',
  notKept:
    'Uw browser bewaart niets voor deze site; uw keuze geldt daarom alleen voor deze pagina.',
  gpcHonoured:
    'Uw browser verstuurt een opt-outsignaal (Global Privacy Control). Deze site houdt zich daaraan. Dit blijft uit: {purposes}.',
  notLoaded:
    'Dit deel van de site kon niet worden geladen. Controleer uw verbinding en probeer het nog eens, of laad de pagina opnieuw.',
  close: 'Sluiten',
};
