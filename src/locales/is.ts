import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'is',
  heading: '{site} og vafrakökur',
  text: '{site} og þriðju aðilar vilja vista og lesa vafrakökur og sambærileg gögn í tækinu þínu. Tilgangur: {purposes}.',
  withdrawal:
    'Þú getur hvenær sem er breytt vali þínu eða afturkallað samþykki undir „{cookieSettings}“ á þessum vef.',
  decline: 'Hafna',
  accept: 'Samþykkja',
  settings: 'Stillingar',
  readMore: 'Lesa meira',
  readMoreLabel: 'Lesa meira um vafrakökur',
  list: { pair: '{first} og {next}', middle: '{first}, {next}', end: '{first} og {next}' },
  purposes: {
    functional: 'viðbótarvirkni',
    analytics: 'vefmælingar',
    advertising: 'auglýsingar út frá persónusniði',
    embeds: 'innfellt efni',
  },
  cookieSettings: 'Vafrakökustillingar',
  accepted: 'Vafrakökur samþykktar.',
  declined: 'Vafrakökum hafnað.',
  saved: 'Val þitt hefur verið vistað.',
  changed: 'Nýtt frá síðasta vali þínu ({date}): {changes}.',
  notKept:
    'Vafrinn þinn geymir ekkert fyrir þennan vef og því gildir val þitt aðeins á þessari síðu.',
  gpcHonoured:
    'Vafrinn þinn sendir merki um höfnun (Global Privacy Control). Þessi vefur virðir það. Áfram óvirkt: {purposes}.',
  notLoaded:
    'Ekki tókst að hlaða þessum hluta vefsins. Athugaðu nettenginguna og reyndu aftur eða hladdu síðunni að nýju.',
  close: 'Loka',
};
