import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'mt',
  heading: 'Kontenut minn {provider}',
  receives:
    'Biex jintwera dan il-kontenut, il-browser tiegħek jikkonnettja ma’ {host}. Il-fornitur {provider} imbagħad jirċievi l-indirizz IP tiegħek, dettalji dwar il-browser tiegħek u l-indirizz ta’ dan is-sit, u jista’ jaħżen u jaqra cookies.',
  once: 'Uri darba biss',
  always: 'Uri dejjem',
  alwaysText: 'Bil-buttuna “{always}” tixgħel dan li ġej fuq dan is-sit kollu: {purposes}.',
  original: 'Iftaħ fuq {host}',
  shown: 'Il-kontenut minn {provider} qed jitgħabba.',
};
