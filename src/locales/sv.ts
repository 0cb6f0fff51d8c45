import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'sv',
  heading: 'Cookies på {site}',
  text: '{site} och tredjeparter vill lagra och läsa cookies och liknande uppgifter på din enhet. Ändamål: {purposes}.',
  withdrawal:
    'Du kan när som helst ändra ditt val eller återkalla ditt samtycke under ”{cookieSettings}” på den här webbplatsen.',
  decline: 'Avvisa',
  accept: 'Acceptera',
  settings: 'Inställningar',
  readMore: 'Läs mer',
  readMoreLabel: 'Läs mer om cookies',
  list: { pair: '{first} och {next}', middle: '{first}, {next}', end: '{first} och {next}' },
  purposes: {
    functional: 'extrafunktioner',
    analytics: 'statistik',
    advertising: 'profilbaserad annonsering',
    embeds: 'inbäddat innehåll',
  },
  cookieSettings: 'Cookieinställningar',
  accepted: 'Cookies har accepterats.',
  declined: 'Cookies har avvisats.',
  saved: 'Ditt val har sparats.',
  changed: 'Nytt sedan ditt val den {date}: {changes}.',
  notKept:
    'Din webbläsare sparar inget för den här webbplatsen, så ditt val gäller bara den här sidan.',
  gpcHonoured:
    'Din webbläsare skickar en opt-out-signal (Global Privacy Control). Webbplatsen respekterar den, och detta förblir avstängt: {purposes}.',
  notLoaded:
    'Den här delen av webbplatsen kunde inte läsas in. Kontrollera din anslutning och försök igen, eller ladda om sidan.',
  close: 'Stäng',
};
