import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'pt',
  heading: 'Conteúdo de {provider}',
  receives:
    'Para mostrar este conteúdo, o seu navegador liga-se a {host}. Com isso, {provider} recebe o seu endereço IP, dados sobre o seu navegador e o endereço deste site, e pode guardar e ler cookies.',
  once: 'Mostrar uma vez',
  always: 'Mostrar sempre',
  alwaysText: '«{always}» ativa o seguinte em todo este site: {purposes}.',
  original: 'Abrir em {host}',
  shown: 'O conteúdo de {provider} está a ser carregado.',
};
