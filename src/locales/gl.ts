import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'gl',
  heading: 'Cookies en {site}',
  text: '{site} e terceiros queren gardar e ler cookies e datos similares no seu dispositivo. Finalidade: {purposes}.',
  withdrawal:
    'Pode cambiar a súa elección ou retirar o consentimento en calquera momento en «{cookieSettings}», neste sitio.',
  decline: 'Rexeitar',
  accept: 'Aceptar',
  settings: 'Configuración',
  readMore: 'Máis información',
  readMoreLabel: 'Máis información sobre as cookies',
  list: { pair: '{first} e {next}', middle: '{first}, {next}', end: '{first} e {next}' },
  purposes: {
    functional: 'funcións adicionais',
    analytics: 'medición de audiencia',
    advertising: 'publicidade baseada en perfís',
    embeds: 'contido incorporado',
  },
  cookieSettings: 'Configuración de cookies',
  accepted: 'Cookies aceptadas.',
  declined: 'Cookies rexeitadas.',
  saved: 'A súa elección quedou gardada.',
  changed: 'Novidades desde a súa elección do {date}: {changes}.',
  notKept:
    'O seu navegador non garda nada deste sitio, polo que a súa elección só vale para esta páxina.',
  gpcHonoured:
    'O seu navegador envía un sinal de oposición (Global Privacy Control). Este sitio respéctao e mantén desactivado o seguinte: {purposes}.',
  notLoaded:
    'Esta parte do sitio non se cargou. Comprobe a súa conexión e ténteo de novo, ou volva cargar a páxina.',
  close: 'Pechar',
};
