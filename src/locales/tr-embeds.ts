import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'tr',
  heading: '{provider} içeriği',
  receives:
    'Bu içeriği göstermek için tarayıcınız {host} adresine bağlanır. {provider} bu durumda IP adresinizi, tarayıcınıza ilişkin bilgileri ve bu sitenin adresini alır; ayrıca çerez saklayabilir ve okuyabilir.',
  once: 'Bir kez göster',
  always: 'Her zaman göster',
  alwaysText: '“{always}” düğmesi bu sitenin tamamında şunu açar: {purposes}.',
  original: '{host} adresinde aç',
  shown: '{provider} içeriği yükleniyor.',
};
