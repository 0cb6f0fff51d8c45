import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'hi',
  heading: '{provider} की सामग्री',
  receives:
    'इसे दिखाने के लिए आपका ब्राउज़र {host} से जुड़ता है। तब प्रदाता {provider} को आपका IP पता, आपके ब्राउज़र की जानकारी और इस साइट का पता मिलता है, और वह कुकीज़ सहेज और पढ़ सकता है।',
  once: 'एक बार दिखाएँ',
  always: 'हमेशा दिखाएँ',
  alwaysText: '“{always}” बटन इस पूरी साइट पर यह चालू करता है: {purposes}।',
  original: '{host} पर खोलें',
  shown: '{provider} की सामग्री लोड हो रही है।',
};
