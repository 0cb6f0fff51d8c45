import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'pt-BR',
  heading: 'Cookies em {site}',
  text: '{site} e terceiros querem armazenar e ler cookies e dados semelhantes no seu dispositivo. Finalidade: {purposes}.',
  withdrawal:
    'Você pode mudar sua escolha ou revogar o consentimento a qualquer momento em “{cookieSettings}”, neste site.',
  decline: 'Recusar',
  accept: 'Aceitar',
  settings: 'Configurações',
  readMore: 'Saiba mais',
  readMoreLabel: 'Saiba mais sobre cookies',
  list: { pair: '{first} e {next}', middle: '{first}, {next}', end: '{first} e {next}' },
  purposes: {
    functional: 'funções adicionais',
    analytics: 'estatísticas',
    advertising: 'publicidade baseada em perfis',
    embeds: 'conteúdo incorporado',
  },
  cookieSettings: 'Configurações de cookies',
  accepted: 'Cookies aceitos.',
  declined: 'Cookies recusados.',
  saved: 'Sua escolha foi salva.',
  changed: 'Novidades desde sua escolha de {date}: {changes}.',
  notKept:
    'Seu navegador não guarda nada para este site; por isso, sua escolha só vale para esta página.',
  gpcHonoured:
    'Seu navegador envia um sinal de oposição (Global Privacy Control). Este site o respeita e mantém desativado o seguinte: {purposes}.',
  notLoaded:
    'Esta parte do site não foi carregada. Verifique sua conexão e tente de novo ou recarregue a página.',
  close: 'Fechar',
};
