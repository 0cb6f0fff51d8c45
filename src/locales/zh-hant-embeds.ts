import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'zh-Hant',
  heading: '來自{provider}的內容',
  receives:
    '為顯示此內容，您的瀏覽器會連線至{host}。{provider}隨後會收到您的IP位址、瀏覽器資訊和本網站的網址，並可能儲存和讀取Cookie。',
  once: '顯示一次',
  always: '一律顯示',
  alwaysText: '「{always}」會在本網站所有頁面上開啟以下用途：{purposes}。',
  original: '在{host}上開啟',
  shown: '正在載入來自{provider}的內容。',
};
