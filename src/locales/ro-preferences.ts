import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'ro',
  heading: 'Setări pentru cookie-uri',
  intro:
    'Alegeți în ce scopuri {site} și părțile terțe pot folosi cookie-uri și tehnologii similare pe dispozitivul dumneavoastră. Nimic opțional nu este activat fără consimțământul dumneavoastră, pe care îl puteți retrage oricând aici.',
  close: 'Închide fără modificări',
  declineAll: 'Refuză tot',
  acceptAll: 'Acceptă tot',
  save: 'Salvează',
  on: 'Activat',
  off: 'Dezactivat',
  necessary: 'Necesar',
  necessaryText:
    'Site-ul nu poate funcționa fără acestea. Includ evidența alegerii dumneavoastră, în cookie-ul „{name}” și în memoria browserului, sub nume care încep astfel, păstrată 180 de zile după consimțământ și 365 de zile după refuz. Mereu active.',
  vendors: {
    one: '{count} parte terță și cookie-urile sale',
    few: '{count} părți terțe și cookie-urile lor',
    other: '{count} de părți terțe și cookie-urile lor',
  },
  noVendors: 'Site-ul nu indică nicio parte terță pentru acest scop.',
  policyOf: 'Politica de confidențialitate: {vendor}',
  search: 'Caută o parte terță',
  cookie: '{name}: {lifetime}, pe {place}',
  unknownLifetime: 'durată neprecizată',
  thisSite: 'acest site',
  storage: '{names}: în memoria acestui browser până la ștergere',
  limits:
    'Dacă vă retrageți consimțământul, ceea ce este indicat pentru acest site se șterge în măsura în care o poate face o pagină, iar pagina se reîncarcă. Ceea ce numai serverele pot citi și ceea ce părțile terțe păstrează la propriile adrese nu poate fi șters decât de acestea.',
  choice:
    'Alegerea dumneavoastră din {date}, făcută prin {method}: {decisions}. Veți primi din nou întrebarea pe {expires}.',
  granted: '{purpose} (da)',
  denied: '{purpose} (nu)',
  methods: {
    accept: '„Acceptă”',
    decline: '„Refuză”',
    save: '„Salvează”',
    withdraw: 'retragerea consimțământului',
    api: 'un script de pe acest site sau un instrument din browserul dumneavoastră',
    gpc: 'semnalul de opoziție al browserului dumneavoastră',
    app: 'aplicația noastră',
    migrated: 'notificarea noastră anterioară',
  },
  record: 'Evidența consimțământului dumneavoastră',
  textMissing: 'Textul care a fost afișat nu mai este în acest browser.',
  download: 'Descarcă în format JSON',
  gpcConflict:
    'Browserul dumneavoastră trimite un semnal de opoziție (Global Privacy Control). Ceea ce permiteți aici prevalează asupra acestui semnal.',
  descriptions: {
    functional: 'Reține de la o vizită la alta, de exemplu, o regiune sau volumul unui player.',
    analytics: 'Numără ce pagini sunt citite și cum le găsesc vizitatorii.',
    advertising:
      'Selectează și numără reclame, inclusiv pe baza unui profil al celor citite de dumneavoastră aici și în altă parte.',
    embeds:
      'Afișează videoclipuri, postări și hărți de pe alte site-uri, care află ce vedeți aici.',
  },
};
