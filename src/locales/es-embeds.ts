import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'es',
  heading: 'Contenido de {provider}',
  receives:
    'Para mostrar este contenido, su navegador se conecta a {host}. {provider} recibe entonces su dirección IP, datos de su navegador y la dirección de este sitio, y puede guardar y leer cookies.',
  once: 'Mostrar una vez',
  always: 'Mostrar siempre',
  alwaysText: '«{always}» activa lo siguiente en todo este sitio: {purposes}.',
  original: 'Abrir en {host}',
  shown: 'Se está cargando el contenido de {provider}.',
};
