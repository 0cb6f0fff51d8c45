import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'hi',
  heading: '{site} पर कुकीज़',
  text: '{site} और तृतीय पक्ष आपके डिवाइस पर कुकीज़ और समान डेटा सहेजने और पढ़ने की अनुमति चाहते हैं। उद्देश्य: {purposes}।',
  withdrawal: 'आप अपना चयन कभी भी इस साइट पर “{cookieSettings}” में बदल सकते हैं या सहमति वापस ले सकते हैं।',
  decline: 'अस्वीकार करें',
  accept: 'स्वीकार करें',
  settings: 'सेटिंग',
  readMore: 'और पढ़ें',
  readMoreLabel: 'और पढ़ें: कुकीज़ के बारे में',
  list: { pair: '{first} और {next}', middle: '{first}, {next}', end: '{first}, और {next}' },
  purposes: {
    functional: 'अतिरिक्त सुविधाएँ',
    analytics: 'उपयोग के आँकड़े',
    advertising: 'प्रोफ़ाइल-आधारित विज्ञापन',
    embeds: 'एम्बेड की गई सामग्री',
  },
  cookieSettings: 'कुकी सेटिंग',
  accepted: 'कुकीज़ स्वीकार की गईं।',
  declined: 'कुकीज़ अस्वीकार की गईं।',
  saved: 'आपका चयन सहेज लिया गया है।',
  changed: '{date} के आपके चयन के बाद से नया: {changes}।',
  notKept: 'आपका ब्राउज़र इस साइट के लिए कुछ भी नहीं सहेजता, इसलिए आपका चयन केवल इसी पेज पर लागू है।',
  gpcHonoured:
    'आपका ब्राउज़र ऑप्ट-आउट संकेत (Global Privacy Control) भेजता है। यह साइट उसका पालन करती है। बंद रखा गया: {purposes}।',
  notLoaded:
    'साइट का यह हिस्सा लोड नहीं हुआ। अपना इंटरनेट कनेक्शन जाँचें और दोबारा कोशिश करें, या पेज को फिर से लोड करें।',
  close: 'बंद करें',
};
