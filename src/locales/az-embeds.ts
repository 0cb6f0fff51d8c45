import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'az',
  heading: '{provider} məzmunu',
  receives:
    'Bu məzmunu göstərmək üçün brauzeriniz {host} serverinə qoşulur. Bu zaman {provider} sizin IP ünvanınızı, brauzeriniz haqqında məlumatları və bu saytın ünvanını alır, həmçinin kukiləri saxlaya və oxuya bilər.',
  once: 'Bir dəfə göstər',
  always: 'Həmişə göstər',
  alwaysText: '“{always}” düyməsini seçdikdə bu saytın bütün səhifələrində aktiv olur: {purposes}.',
  original: '{host} saytında aç',
  shown: '{provider} məzmunu yüklənir.',
};
