import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'pt-BR',
  heading: 'Conteúdo de {provider}',
  receives:
    'Para mostrar este conteúdo, seu navegador se conecta a {host}. Com isso, {provider} recebe seu endereço IP, dados sobre seu navegador e o endereço deste site, e pode armazenar e ler cookies.',
  once: 'Mostrar uma vez',
  always: 'Mostrar sempre',
  alwaysText: '“{always}” ativa o seguinte em todo este site: {purposes}.',
  original: 'Abrir em {host}',
  shown: 'O conteúdo de {provider} está sendo carregado.',
};
