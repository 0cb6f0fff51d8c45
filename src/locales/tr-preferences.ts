import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'tr',
  heading: 'Çerez ayarları',
  intro:
    '{site} ve üçüncü tarafların cihazınızdaki çerezleri ve benzeri depolama alanlarını hangi amaçlarla kullanabileceğini seçin. Zorunlu olanlar dışında hiçbiri siz izin vermeden açılmaz; onayınızı istediğiniz zaman buradan geri alabilirsiniz.',
  close: 'Değiştirmeden kapat',
  declineAll: 'Tümünü reddet',
  acceptAll: 'Tümünü kabul et',
  save: 'Kaydet',
  on: 'Açık',
  off: 'Kapalı',
  necessary: 'Zorunlu',
  necessaryText:
    'Sitenin çalışması için vazgeçilmez olanlar. Seçiminizin kaydı da bunlara dahildir: “{name}” adlı çerezde ve adı böyle başlayan depolama alanlarında, onaydan sonra 180, retten sonra 365 gün saklanır. Her zaman açık.',
  vendors: {
    one: '{count} üçüncü taraf ve çerezleri',
    other: '{count} üçüncü taraf ve çerezleri',
  },
  noVendors: 'Site bu amaç için herhangi bir üçüncü taraf belirtmiyor.',
  policyOf: 'Gizlilik politikası: {vendor}',
  search: 'Üçüncü taraf ara',
  cookie: '{name}: {lifetime}, konum: {place}',
  unknownLifetime: 'saklama süresi belirtilmemiş',
  thisSite: 'bu site',
  storage: '{names}: silinene kadar bu tarayıcının depolama alanında',
  limits:
    'Onayınızı geri aldığınızda, bu site için listelenenler bir sayfanın yapabildiği ölçüde silinir ve sayfa yeniden yüklenir. Yalnızca sunucuların okuyabildiklerini ve üçüncü tarafların kendi adreslerinde sakladıklarını ise ancak onlar silebilir.',
  choice:
    '{date} tarihli seçiminiz ({method} ile): {decisions}. Size {expires} tarihinde yeniden sorulacak.',
  granted: '{purpose} (açık)',
  denied: '{purpose} (kapalı)',
  methods: {
    accept: '“Kabul et”',
    decline: '“Reddet”',
    save: '“Kaydet”',
    withdraw: 'onayın geri alınması',
    api: 'bu sitedeki bir betik veya tarayıcınızdaki bir araç',
    gpc: 'tarayıcınızın ret sinyali',
    app: 'uygulamamız',
    migrated: 'önceki bildirimimiz',
  },
  record: 'Onay kaydınız',
  textMissing: 'Gösterilen metin artık bu tarayıcıda yok.',
  download: 'JSON olarak indir',
  gpcConflict:
    'Tarayıcınız bir ret sinyali (Global Privacy Control) gönderiyor. Burada izin verdikleriniz bu sinyalden önce gelir.',
  descriptions: {
    functional: 'Bölge veya oynatıcının ses düzeyi gibi ayarları ziyaretler arasında hatırlar.',
    analytics: 'Hangi sayfaların okunduğunu ve ziyaretçilerin bu sayfaları nasıl bulduğunu ölçer.',
    advertising:
      'Reklamları seçer ve sayar; bunu burada ve başka yerlerde okuduklarınızdan oluşan bir profile göre de yapar.',
    embeds:
      'Başka sitelerin videolarını, gönderilerini ve haritalarını gösterir; bu siteler burada neye baktığınızı öğrenir.',
  },
};
