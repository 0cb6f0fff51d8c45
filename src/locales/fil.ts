import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'fil',
  heading: 'Mga cookie sa {site}',
  text: 'Nais ng {site} at ng mga third party na mag-imbak at magbasa ng mga cookie at katulad na data sa iyong device para sa {purposes}.',
  withdrawal:
    'Maaari mong baguhin ang iyong pinili o bawiin ang iyong pahintulot anumang oras sa “{cookieSettings}” sa site na ito.',
  decline: 'Tanggihan',
  accept: 'Tanggapin',
  settings: 'Mga setting',
  readMore: 'Magbasa pa',
  readMoreLabel: 'Magbasa pa tungkol sa mga cookie',
  list: { pair: '{first} at {next}', middle: '{first}, {next}', end: '{first}, at {next}' },
  purposes: {
    functional: 'mga karagdagang feature',
    analytics: 'analytics',
    advertising: 'profile-based na advertising',
    embeds: 'naka-embed na content',
  },
  cookieSettings: 'Mga setting ng cookie',
  accepted: 'Tinanggap ang mga cookie.',
  declined: 'Tinanggihan ang mga cookie.',
  saved: 'Na-save ang iyong pinili.',
  changed: 'Idinagdag mula nang pumili ka noong {date}: {changes}.',
  notKept:
    'Walang iniimbak ang iyong browser para sa site na ito, kaya sa page na ito lang may bisa ang iyong pinili.',
  gpcHonoured:
    'Nagpapadala ang iyong browser ng senyal ng pagtanggi (Global Privacy Control). Sinusunod ito ng site na ito. Nananatiling naka-off: {purposes}.',
  notLoaded:
    'Hindi na-load ang bahaging ito ng site. Tingnan ang iyong koneksyon sa internet at subukan ulit, o i-reload ang page.',
  close: 'Isara',
};
