import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'az',
  heading: 'Kuki parametrləri',
  intro:
    '{site} və üçüncü tərəflərin cihazınızda kukilərdən və oxşar yaddaşdan hansı məqsədlər üçün istifadə edə biləcəyini seçin. Məcburi olmayan hər şey siz icazə verənədək deaktivdir və razılığınızı istənilən vaxt burada geri götürə bilərsiniz.',
  close: 'Dəyişmədən bağla',
  declineAll: 'Hamısını rədd et',
  acceptAll: 'Hamısını qəbul et',
  save: 'Yadda saxla',
  on: 'Aktiv',
  off: 'Deaktiv',
  necessary: 'Zəruri',
  necessaryText:
    'Sayt bunlarsız işləyə bilmir. Seçiminizin qeydi də bura daxildir: “{name}” kukisində və brauzer yaddaşında belə başlayan adlarla razılıqdan sonra 180 gün, imtinadan sonra 365 gün saxlanılır. Həmişə aktivdir.',
  vendors: {
    one: '{count} üçüncü tərəf və əlaqəli kukilər',
    other: '{count} üçüncü tərəf və əlaqəli kukilər',
  },
  noVendors: 'Sayt bu məqsəd üçün üçüncü tərəf göstərmir.',
  policyOf: 'Məxfilik siyasəti: {vendor}',
  search: 'Üçüncü tərəf axtar',
  cookie: '{name}: {lifetime}, yer: {place}',
  unknownLifetime: 'müddət göstərilməyib',
  thisSite: 'bu sayt',
  storage: '{names}: silinənədək bu brauzerin yaddaşında',
  limits:
    'Razılığınızı geri götürdükdə bu sayt üçün sadalananlar səhifənin imkanı daxilində silinir və səhifə yenidən yüklənir. Yalnız serverlərin oxuya bildiklərini və üçüncü tərəflərin öz saytlarında saxladıqlarını yalnız onlar özləri silə bilər.',
  choice:
    'Seçiminiz ({date}, üsul: {method}): {decisions}. Sayt {expires} tarixində sizdən yenidən soruşacaq.',
  granted: '{purpose} (aktiv)',
  denied: '{purpose} (deaktiv)',
  methods: {
    accept: '“Qəbul et”',
    decline: '“Rədd et”',
    save: '“Yadda saxla”',
    withdraw: 'razılığın geri götürülməsi',
    api: 'bu saytın skripti və ya brauzerinizdəki alət',
    gpc: 'brauzerinizin imtina siqnalı',
    app: 'tətbiqimiz',
    migrated: 'əvvəlki bildirişimiz',
  },
  record: 'Razılığınızın qeydi',
  textMissing: 'Göstərilmiş mətn bu brauzerdə artıq yoxdur.',
  download: 'JSON kimi endir',
  gpcConflict:
    'Brauzeriniz imtina siqnalı (Global Privacy Control) göndərir. Burada icazə verdikləriniz bu siqnaldan üstündür.',
  descriptions: {
    functional: 'Ziyarətlər arasında, məsələn, bölgənizi və ya səs səviyyəsini yadda saxlayır.',
    analytics: 'Hansı səhifələrin oxunduğunu və ziyarətçilərin onları necə tapdığını ölçür.',
    advertising:
      'Reklamları seçir və sayır, o cümlədən burada və başqa yerlərdə oxuduqlarınızın profili əsasında.',
    embeds:
      'Digər saytların videolarını, paylaşımlarını və xəritələrini göstərir; həmin saytlar burada nəyə baxdığınızı görə bilər.',
  },
};
