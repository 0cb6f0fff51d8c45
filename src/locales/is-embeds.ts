import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'is',
  heading: 'Efni frá {provider}',
  receives:
    'Til að birta þetta efni tengist vafrinn þinn netþjóninum {host}. {provider} fær þá IP-tölu þína, upplýsingar um vafrann þinn og veffang þessa vefs og getur vistað og lesið vafrakökur.',
  once: 'Birta einu sinni',
  always: 'Birta alltaf',
  alwaysText: '„{always}“ virkjar eftirfarandi á öllum þessum vef: {purposes}.',
  original: 'Opna á {host}',
  shown: 'Verið er að hlaða efni frá {provider}.',
};
