import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'pt',
  heading: 'Cookies em {site}',
  text: '{site} e terceiros pretendem guardar e ler cookies e dados semelhantes no seu dispositivo. Finalidade: {purposes}.',
  withdrawal:
    'Pode alterar a sua escolha ou retirar o consentimento a qualquer momento em «{cookieSettings}», neste site.',
  decline: 'Recusar',
  accept: 'Aceitar',
  settings: 'Definições',
  readMore: 'Saber mais',
  readMoreLabel: 'Saber mais sobre cookies',
  list: { pair: '{first} e {next}', middle: '{first}, {next}', end: '{first} e {next}' },
  purposes: {
    functional: 'funcionalidades adicionais',
    analytics: 'estatísticas',
    advertising: 'publicidade baseada em perfis',
    embeds: 'conteúdos incorporados',
  },
  cookieSettings: 'Definições de cookies',
  accepted: 'Cookies aceites.',
  declined: 'Cookies recusados.',
  saved: 'A sua escolha foi guardada.',
  changed: 'Novidades desde a sua escolha de {date}: {changes}.',
  notKept:
    'O seu navegador não guarda nada para este site, pelo que a sua escolha só é válida para esta página.',
  gpcHonoured:
    'O seu navegador envia um sinal de oposição (Global Privacy Control). Este site respeita-o e mantém desativado o seguinte: {purposes}.',
  notLoaded:
    'Esta parte do site não foi carregada. Verifique a sua ligação à Internet e tente novamente, ou recarregue a página.',
  close: 'Fechar',
};
