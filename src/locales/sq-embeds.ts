import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'sq',
  heading: 'Përmbajtje nga {provider}',
  receives:
    'Për ta shfaqur këtë përmbajtje, shfletuesi juaj lidhet me {host}. Kështu {provider} merr adresën tuaj IP, të dhëna për shfletuesin tuaj dhe adresën e këtij sajti, dhe mund të ruajë e të lexojë kuki.',
  once: 'Shfaq vetëm një herë',
  always: 'Shfaq gjithmonë',
  alwaysText: '“{always}” aktivizon në të gjithë këtë sajt: {purposes}.',
  original: 'Hap në {host}',
  shown: 'Po ngarkohet përmbajtja nga {provider}.',
};
