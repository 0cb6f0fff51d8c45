import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'az',
  heading: '{site} saytında kukilər',
  text: '{site} və üçüncü tərəflər cihazınızda kukiləri və oxşar məlumatları saxlamaq və oxumaq istəyir. Məqsəd: {purposes}.',
  withdrawal:
    'İstənilən vaxt bu saytdakı “{cookieSettings}” bölməsində seçiminizi dəyişə və ya razılığınızı geri götürə bilərsiniz.',
  decline: 'Rədd et',
  accept: 'Qəbul et',
  settings: 'Parametrlər',
  readMore: 'Ətraflı məlumat',
  readMoreLabel: 'Ətraflı məlumat: kukilər',
  list: { pair: '{first} və {next}', middle: '{first}, {next}', end: '{first} və {next}' },
  purposes: {
    functional: 'əlavə funksiyalar',
    analytics: 'statistika',
    advertising: 'profilə əsaslanan reklam',
    embeds: 'digər saytların məzmunu',
  },
  cookieSettings: 'Kuki parametrləri',
  accepted: 'Kukilər qəbul edildi.',
  declined: 'Kukilər rədd edildi.',
  saved: 'Seçiminiz yadda saxlanıldı.',
  changed: '{date} tarixli seçiminizdən sonra əlavə edilib: {changes}.',
  notKept:
    'Brauzeriniz bu sayt üçün heç nə saxlamır, ona görə də seçiminiz yalnız bu səhifədə qüvvədədir.',
  gpcHonoured:
    'Brauzeriniz imtina siqnalı (Global Privacy Control) göndərir. Bu sayt ona əməl edir. Deaktiv qalır: {purposes}.',
  notLoaded:
    'Saytın bu hissəsi yüklənmədi. İnternet bağlantınızı yoxlayıb təkrar cəhd edin və ya səhifəni yenidən yükləyin.',
  close: 'Bağla',
};
