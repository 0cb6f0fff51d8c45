import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'zh-Hans',
  heading: '{site}的Cookie',
  text: '{site}和第三方请求在您的设备上存储和读取Cookie及类似数据，用于以下目的：{purposes}。',
  withdrawal: '您可随时在本网站的“{cookieSettings}”中更改选择或撤回同意。',
  decline: '拒绝',
  accept: '接受',
  settings: '设置',
  readMore: '了解详情',
  readMoreLabel: '了解详情：Cookie',
  list: { pair: '{first}和{next}', middle: '{first}、{next}', end: '{first}和{next}' },
  purposes: {
    functional: '附加功能',
    analytics: '统计分析',
    advertising: '基于用户画像的广告',
    embeds: '嵌入内容',
  },
  cookieSettings: 'Cookie设置',
  accepted: '已接受Cookie。',
  declined: '已拒绝Cookie。',
  saved: '您的选择已保存。',
  changed: '自您{date}作出选择以来的新增项：{changes}。',
  notKept: '您的浏览器不为本网站保存任何内容，因此您的选择仅对本页有效。',
  gpcHonoured:
    '您的浏览器发出了“选择退出”信号（Global Privacy Control）。本网站予以遵循，以下用途保持关闭：{purposes}。',
  notLoaded: '本网站的这部分内容未能加载。请检查网络连接后重试，或重新加载网页。',
  close: '关闭',
};
