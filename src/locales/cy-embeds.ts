import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'cy',
  heading: 'Cynnwys gan {provider}',
  receives:
    'Er mwyn dangos y cynnwys hwn, bydd eich porwr yn cysylltu â’r gweinydd {host}. Yna bydd {provider} yn cael eich cyfeiriad IP, manylion am eich porwr a chyfeiriad y wefan hon, a gall storio a darllen cwcis.',
  once: 'Dangos unwaith',
  always: 'Dangos bob tro',
  alwaysText: 'Mae “{always}” yn troi’r canlynol ymlaen ar draws y wefan hon: {purposes}.',
  original: 'Agor ar {host}',
  shown: 'Mae cynnwys gan {provider} yn llwytho.',
};
