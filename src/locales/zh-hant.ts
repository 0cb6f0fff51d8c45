import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'zh-Hant',
  heading: '{site}的Cookie',
  text: '{site}和第三方請求在您的裝置上儲存和讀取Cookie及類似資料，用於以下目的：{purposes}。',
  withdrawal: '您可隨時在本網站的「{cookieSettings}」中變更選擇或撤回同意。',
  decline: '拒絕',
  accept: '接受',
  settings: '設定',
  readMore: '瞭解詳情',
  readMoreLabel: '瞭解詳情：Cookie',
  list: { pair: '{first}和{next}', middle: '{first}、{next}', end: '{first}和{next}' },
  purposes: {
    functional: '附加功能',
    analytics: '統計分析',
    advertising: '基於使用者輪廓的廣告',
    embeds: '嵌入內容',
  },
  cookieSettings: 'Cookie設定',
  accepted: '已接受Cookie。',
  declined: '已拒絕Cookie。',
  saved: '您的選擇已儲存。',
  changed: '自您於{date}作出選擇以來的新增項目：{changes}。',
  notKept: '您的瀏覽器不會為本網站保存任何內容，因此您的選擇僅適用於本頁。',
  gpcHonoured:
    '您的瀏覽器發出了「選擇退出」訊號（Global Privacy Control）。本網站予以遵循，以下用途維持關閉：{purposes}。',
  notLoaded: '本網站的這部分內容未能載入。請檢查網路連線後再試一次，或重新載入網頁。',
  close: '關閉',
};
