import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'it',
  heading: 'Cookie su {site}',
  text: '{site} e terze parti chiedono di salvare e leggere cookie e dati simili su questo dispositivo. Finalità: {purposes}.',
  withdrawal:
    'È possibile modificare la scelta o revocare il consenso in qualsiasi momento alla voce «{cookieSettings}» di questo sito.',
  decline: 'Rifiuta',
  accept: 'Accetta',
  settings: 'Impostazioni',
  readMore: 'Per saperne di più',
  readMoreLabel: 'Per saperne di più sui cookie',
  list: { pair: '{first} e {next}', middle: '{first}, {next}', end: '{first} e {next}' },
  purposes: {
    functional: 'funzioni aggiuntive',
    analytics: 'statistiche',
    advertising: 'pubblicità basata sulla profilazione',
    embeds: 'contenuti incorporati',
  },
  cookieSettings: 'Impostazioni dei cookie',
  accepted: 'Cookie accettati.',
  declined: 'Cookie rifiutati.',
  saved: 'La scelta è stata salvata.',
  changed: 'Novità dalla sua scelta in data {date}: {changes}.',
  notKept:
    'Il suo browser non conserva nulla per questo sito: la scelta vale quindi solo per questa pagina.',
  gpcHonoured:
    'Il suo browser invia un segnale di opposizione (Global Privacy Control). Questo sito lo rispetta e lascia disattivato quanto segue: {purposes}.',
  notLoaded:
    'Questa parte del sito non è stata caricata. Controlli la connessione e riprovi, oppure ricarichi la pagina.',
  close: 'Chiudi',
};
