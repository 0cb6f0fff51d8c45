import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'da',
  heading: 'Indhold fra {provider}',
  receives:
    'For at vise dette opretter din browser forbindelse til {host}. {provider} modtager så din IP-adresse, oplysninger om din browser og adressen på dette websted og kan gemme og læse cookies.',
  once: 'Vis én gang',
  always: 'Vis altid',
  alwaysText: '»{always}« slår dette til på hele webstedet: {purposes}.',
  original: 'Åbn på {host}',
  shown: 'Indhold fra {provider} indlæses.',
};
