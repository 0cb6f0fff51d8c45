import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'sw',
  heading: 'Maudhui kutoka {provider}',
  receives:
    'Ili kuonyesha maudhui haya, kivinjari chako huunganishwa kwenye {host}. Kisha mtoa huduma {provider} hupokea anwani yako ya IP, maelezo kuhusu kivinjari chako na anwani ya tovuti hii, na anaweza kuhifadhi na kusoma vidakuzi.',
  once: 'Onyesha mara hii tu',
  always: 'Onyesha kila mara',
  alwaysText: '“{always}” huwasha {purposes} katika tovuti hii yote.',
  original: 'Fungua kwenye {host}',
  shown: 'Maudhui kutoka {provider} yanapakiwa.',
};
