/** What the table says besides the texts of the notice and the settings, in one language. */
export interface PolicyHeadings {
  /** Above the third parties. */
  readonly vendor: string;
  /** Above the names of cookies, and of entries in the browser's storage. */
  readonly name: string;
  readonly lifetime: string;
  /** Above the places where something is kept: one of the two that follow, or a domain. */
  readonly place: string;
  readonly thisSite: string;
  readonly storage: string;
  /** The lifetime of entries in the browser's storage. */
  readonly untilDeleted: string;
}

/** A line for each language, as their files are named, in the order of the keys above. */
const TABLE = `
en | Third party | Name | Lifetime | Place | this site | browser storage | until deleted
ar | الجهة الخارجية | الاسم | مدة الاحتفاظ | مكان التخزين | هذا الموقع | مساحة تخزين المتصفح | حتى الحذف
az | Üçüncü tərəf | Ad | Müddət | Saxlanma yeri | bu sayt | brauzerin yaddaşı | silinənədək
be | Трэцяя асоба | Назва | Тэрмін захоўвання | Месца захоўвання | гэты сайт | сховішча браўзера | да выдалення
bg | Трета страна | Име | Срок | Място на съхранение | този сайт | хранилище на браузъра | до изтриване
bs | Treća strana | Naziv | Rok čuvanja | Mjesto pohrane | ovaj portal | pohrana preglednika | do brisanja
ca | Tercer | Nom | Durada | Lloc | aquest web | emmagatzematge del navegador | fins que s’esborri
cs | Třetí strana | Název | Doba uchovávání | Místo uložení | tento web | úložiště prohlížeče | do smazání
cy | Trydydd parti | Enw | Cyfnod cadw | Lleoliad | y wefan hon | storfa’r porwr | nes ei ddileu
da | Tredjepart | Navn | Opbevaringstid | Opbevaringssted | dette websted | browserens lager | indtil sletning
de | Drittanbieter | Name | Speicherdauer | Speicherort | diese Website | Speicher des Browsers | bis zur Löschung
el | Τρίτο μέρος | Όνομα | Διάρκεια | Θέση αποθήκευσης | αυτός ο ιστότοπος | αποθήκευση του browser | μέχρι τη διαγραφή
es | Tercero | Nombre | Duración | Lugar | este sitio | almacenamiento del navegador | hasta su borrado
et | Kolmas isik | Nimi | Säilitusaeg | Asukoht | see sait | brauseri salvestusruum | kuni kustutamiseni
eu | Hirugarrena | Izena | Iraupena | Tokia | webgune hau | nabigatzailearen biltegia | ezabatu arte
fa | شخص ثالث | نام | مدت نگهداری | محل نگهداری | این سایت | حافظهٔ مرورگر | تا زمان حذف
fi | Kolmas osapuoli | Nimi | Säilytysaika | Sijainti | tämä sivusto | selaimen tallennustila | poistamiseen asti
fil | Third party | Pangalan | Tagal | Lugar | ang site na ito | storage ng browser | hanggang mabura
fr | Tiers | Nom | Durée | Lieu | ce site | stockage du navigateur | jusqu’à suppression
ga | Tríú páirtí | Ainm | Tréimhse choinneála | Áit | an suíomh seo | stóras an bhrabhsálaí | go dtí an scriosadh
gl | Terceiro | Nome | Duración | Lugar | este sitio | almacenamento do navegador | ata o borrado
he | צד שלישי | שם | משך השמירה | מיקום | אתר זה | אחסון הדפדפן | עד למחיקה
hi | तृतीय पक्ष | नाम | अवधि | स्थान | यह साइट | ब्राउज़र का स्टोरेज | हटाए जाने तक
hr | Treća strana | Naziv | Rok čuvanja | Mjesto pohrane | ovo web-mjesto | pohrana preglednika | do brisanja
hu | Harmadik fél | Név | Megőrzési idő | Hely | ez a webhely | a böngésző tárolója | törlésig
hy | Երրորդ անձ | Անուն | Ժամկետ | Տեղ | այս կայքը | դիտարկչի պահոց | մինչև ջնջվելը
id | Pihak ketiga | Nama | Masa simpan | Lokasi | situs ini | penyimpanan peramban | sampai dihapus
is | Þriðji aðili | Heiti | Geymslutími | Geymslustaður | þessi vefur | geymsla vafrans | þar til eytt er
it | Terza parte | Nome | Durata | Posizione | questo sito | memoria del browser | fino alla cancellazione
ja | 第三者 | 名前 | 保存期間 | 保存場所 | このサイト | ブラウザーの保存領域 | 削除されるまで
ka | მესამე პირი | სახელი | ვადა | ადგილი | ეს საიტი | ბრაუზერის საცავი | წაშლამდე
ko | 제3자 | 이름 | 보관 기간 | 저장 위치 | 이 사이트 | 브라우저 저장 공간 | 삭제할 때까지
lb | Drëttubidder | Numm | Dauer | Plaz | dëse Site | Späicher vum Browser | bis et geläscht gëtt
lt | Trečioji šalis | Pavadinimas | Saugojimo laikas | Vieta | ši svetainė | naršyklės saugykla | iki ištrynimo
lv | Trešā persona | Nosaukums | Glabāšanas ilgums | Vieta | šī vietne | pārlūka krātuve | līdz dzēšanai
mk | Трета страна | Име | Рок | Место | овој сајт | складиште на прелистувачот | до бришење
ms | Pihak ketiga | Nama | Tempoh simpanan | Lokasi | laman web ini | storan pelayar | sehingga dipadamkan
mt | Parti terza | Isem | Żmien taż-żamma | Post | dan is-sit | ħżin tal-browser | sat-tħassir
nb | Tredjepart | Navn | Lagringstid | Lagringssted | dette nettstedet | nettleserens lagring | frem til sletting
nl | Derde partij | Naam | Bewaartermijn | Plaats | deze site | opslag van de browser | tot verwijdering
nn | Tredjepart | Namn | Lagringstid | Lagringsstad | denne nettstaden | lagringa til nettlesaren | til det blir sletta
pl | Podmiot trzeci | Nazwa | Okres przechowywania | Miejsce | ten serwis | pamięć przeglądarki | do czasu usunięcia
pt | Terceiro | Nome | Duração | Local | este site | armazenamento do navegador | até à eliminação
pt-br | Terceiro | Nome | Duração | Local | este site | armazenamento do navegador | até a exclusão
ro | Parte terță | Nume | Durată | Loc | acest site | memoria browserului | până la ștergere
ru | Третье лицо | Название | Срок хранения | Место хранения | этот сайт | хранилище браузера | до удаления
sk | Tretia strana | Názov | Doba uchovávania | Miesto uloženia | tento web | úložisko prehliadača | do vymazania
sl | Tretja oseba | Ime | Čas hrambe | Mesto hrambe | to spletno mesto | shramba brskalnika | do izbrisa
sq | Palë e tretë | Emri | Afati i ruajtjes | Vendi | ky sajt | hapësira e ruajtjes së shfletuesit | deri në fshirje
sr | Трећа страна | Назив | Рок чувања | Место чувања | овај сајт | складиште прегледача | до брисања
sr-latn | Treća strana | Naziv | Rok čuvanja | Mesto čuvanja | ovaj sajt | skladište pregledača | do brisanja
sv | Tredjepart | Namn | Lagringstid | Lagringsplats | den här webbplatsen | webbläsarens lagring | fram till radering
sw | Mhusika mwingine | Jina | Muda | Mahali | tovuti hii | hifadhi ya kivinjari | hadi kufutwa
th | บุคคลที่สาม | ชื่อ | ระยะเวลา | ที่จัดเก็บ | เว็บไซต์นี้ | ที่จัดเก็บของเบราว์เซอร์ | จนกว่าจะถูกลบ
tr | Üçüncü taraf | Ad | Saklama süresi | Konum | bu site | tarayıcının depolama alanı | silinene kadar
uk | Третя сторона | Назва | Строк зберігання | Місце зберігання | цей сайт | сховище браузера | до видалення
vi | Bên thứ ba | Tên | Thời hạn | Nơi lưu | trang web này | bộ nhớ của trình duyệt | cho đến khi bị xóa
zh-hans | 第三方 | 名称 | 保留时间 | 存储位置 | 本网站 | 浏览器存储空间 | 直至删除
zh-hant | 第三方 | 名稱 | 保留時間 | 儲存位置 | 本網站 | 瀏覽器儲存空間 | 直至刪除
`;

/** The headings in one of our languages; those in English for any other. */
export function headingsIn(language: string): PolicyHeadings {
  const lines = TABLE.trim().split('\n');
  const line = lines.find((candidate) => candidate.startsWith(`${language} | `)) ?? lines[0] ?? '';
  const [vendor = '', name = '', lifetime = '', place = '', ...values] = line.split(' | ').slice(1);
  const [thisSite = '', storage = '', untilDeleted = ''] = values;
  return { vendor, name, lifetime, place, thisSite, storage, untilDeleted };
}
