import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'es',
  heading: 'Cookies en {site}',
  text: '{site} y terceros quieren guardar y leer cookies y datos similares en su dispositivo. Finalidad: {purposes}.',
  withdrawal:
    'Puede cambiar su elección o retirar su consentimiento en cualquier momento en «{cookieSettings}», en este sitio.',
  decline: 'Rechazar',
  accept: 'Aceptar',
  settings: 'Configuración',
  readMore: 'Más información',
  readMoreLabel: 'Más información sobre las cookies',
  list: {
    pair: '{first} y {next}',
    middle: '{first}, {next}',
    end: '{first} y {next}',
    exception: { before: /^(i|hi(?![ae]))/i, end: '{first} e {next}' },
  },
  purposes: {
    functional: 'funciones adicionales',
    analytics: 'medición de audiencia',
    advertising: 'publicidad basada en perfiles',
    embeds: 'contenido incrustado',
  },
  cookieSettings: 'Configuración de cookies',
  accepted: 'Cookies aceptadas.',
  declined: 'Cookies rechazadas.',
  saved: 'Su elección se ha guardado.',
  changed: 'Novedades desde su elección del {date}: {changes}.',
  notKept:
    'Su navegador no guarda nada de este sitio, así que su elección solo vale para esta página.',
  gpcHonoured:
    'Su navegador envía una señal de oposición (Global Privacy Control). Este sitio la respeta y mantiene desactivado lo siguiente: {purposes}.',
  notLoaded:
    'Esta parte del sitio no se ha cargado. Compruebe su conexión e inténtelo de nuevo, o vuelva a cargar la página.',
  close: 'Cerrar',
};
