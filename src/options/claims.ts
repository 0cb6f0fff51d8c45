/** Matches these expressions at the beginning of a word, in upper and lower case. */
const createPattern = (words: string): RegExp => RegExp(`(?<!\\p{L})(${words})`, 'iu');

/**
 * Claims that going on, scrolling, using or closing means consent. It does not (GDPR recital 32). These
 * are the usual words in the languages of most news sites, and not all words.
 */
const BY_GOING_ON = createPattern(
  [
    '(by|if you|when you|as you) (continu|keep|carry|go on|stay|us(e|ing) (this|our|the)|brows|scroll|navigat|visit|clos)',
    '(continued|further) (use|browsing|navigation)|(scrolling|browsing|closing) (\\p{L}+ ){0,4}(means|counts|implies|is)',
    '(wenn|indem|sofern|falls) (sie|du) (\\p{L}+ ){0,6}(weiter|scroll|surf|bleib|nutz|schließ)|(durch|mit) (\\p{L}+ ){0,3}(weitere|nutzung|surfen|scrollen|besuch|schließen)|weitersurf',
    'en (poursuivant|continuant|naviguant|faisant défiler|utilisant|restant|fermant)|(si vous|lorsque vous) (continuez|poursuivez|naviguez|restez)|la poursuite de',
    '(al|si|cuando) (contin[uú]|sigu|segu|naveg|utiliz|us[ae]|permanec|cerr)',
    '(continuando|proseguendo|navigando|scorrendo|utilizzando|chiudendo)|se (continu|prosegu|navig)',
    '(ao|se) (continuar|prosseguir|navegar|utilizar|usar|permanecer|fechar)',
    '(door|als u|wanneer u|als je) (\\p{L}+ ){0,4}(verder|blijft|door te|gebruik|scroll|sluit|surf)',
    '(kontynuując|korzystając|przewijając|pozostając|zamykając|przeglądając)|dalsze (korzystanie|przeglądanie)',
    '(siteyi|sitemizi|sayfayı) (kullan|gez)|(kullanmaya|gezinmeye) devam|devam (ederek|ederseniz|etmeniz)',
    '(genom|om du) (att )?(fortsätt|använd|surf|scroll|stäng)|(ved at|hvis du) (fortsæt|fortset|brug|bruk|rull|luk|lukk)',
  ].join('|'),
);

/**
 * Vague texts in the same languages: praise instead of a purpose, "may" and "some", and consent that is
 * tied to other terms.
 */
const VAGUE = createPattern(
  [
    '(better|best|improved?|optimal|enhanced?|great|smooth|personali[sz]ed) (\\p{L}+ ){0,2}experience|(improv|enhanc|optimi[sz])\\p{L}* (\\p{L}+ ){0,2}(your|our|the|this|user)|we (value|care about|respect)|we may|cookies may|some (cookies|third|of)|(agree|accept|consent)\\p{L}* (to )?(our|the|these) (\\p{L}+ ){0,2}(policy|terms)',
    '(bess|best|optimal|verbess|optimier)\\p{L}* (\\p{L}+ ){0,2}(erlebnis|erfahrung|nutz|website|dienst)|(nutzer|surf)erlebnis|privatsphäre ist uns|eventuell|möglicherweise|einige cookies',
    'meilleure expérience|(améliorer|optimiser) (\\p{L}+ ){0,2}(expérience|navigation|site|services)|nous (pouvons|pourrions)|certains cookies',
    '(mejor|mejorar|optimizar) (\\p{L}+ ){0,2}(experiencia|navegación|sitio|servicio)|(podemos|podríamos) (usar|utilizar)|algunas cookies',
    '(miglior|ottimizz)\\p{L}* (\\p{L}+ ){0,2}(esperienza|navigazione|sito)|(possiamo|potremmo) (usare|utilizzare)|alcuni cookie',
    '(melhor|melhorar|otimizar) (\\p{L}+ ){0,3}(experiência|navegação|site)|(podemos|poderemos) (usar|utilizar)|alguns cookies',
    '(beter|beste|optima)\\p{L}* (\\p{L}+ ){0,2}(ervaring|beleving|website)|ervaring te verbeter|sommige cookies',
    'lepsz\\p{L}* (doświadcze|jakoś)|popraw\\p{L}* (jakoś|komfort|działani)|niektóre pliki',
    'daha iyi (bir )?(deneyim|hizmet)|deneyiminizi (iyileştir|geliştir)|bazı çerez',
    '(bättre|bedre|bästa|bedste|beste) (\\p{L}+ )?(upplevelse|oplevelse|opplevelse)',
  ].join('|'),
);

/** Whether a text claims that visitors consent by going on. */
export const claimsConsent = (text: string): boolean => BY_GOING_ON.test(text);

/** Whether a text is vague where it should name what is done. */
export const isVague = (text: string): boolean => VAGUE.test(text);
