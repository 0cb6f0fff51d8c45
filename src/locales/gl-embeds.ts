import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'gl',
  heading: 'Contido de {provider}',
  receives:
    'Para mostrar este contido, o seu navegador conéctase a {host}. {provider} recibe entón o seu enderezo IP, datos do seu navegador e o enderezo deste sitio, e pode gardar e ler cookies.',
  once: 'Mostrar unha vez',
  always: 'Mostrar sempre',
  alwaysText: '«{always}» activa o seguinte en todo este sitio: {purposes}.',
  original: 'Abrir en {host}',
  shown: 'Estase a cargar o contido de {provider}.',
};
