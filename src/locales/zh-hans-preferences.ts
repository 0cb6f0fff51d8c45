import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'zh-Hans',
  heading: 'Cookie设置',
  intro:
    '您可在此选择允许{site}和第三方将您设备上的Cookie及类似存储用于哪些用途。除必要项外，未经您允许，任何用途都不会启用；您可随时在此撤回同意。',
  close: '关闭而不更改',
  declineAll: '全部拒绝',
  acceptAll: '全部接受',
  save: '保存',
  on: '开启',
  off: '关闭',
  necessary: '必要',
  necessaryText:
    '网站运行不可缺少的内容，其中包括您的选择记录：存于名为“{name}”的Cookie及名称以此开头的存储中，同意后保留180天，拒绝后保留365天。始终开启。',
  vendors: {
    other: '{count}个第三方及其Cookie',
  },
  noVendors: '网站未就此用途列出任何第三方。',
  policyOf: '{vendor}的隐私政策',
  search: '查找第三方',
  cookie: '{name}：{lifetime}，设于{place}',
  unknownLifetime: '未说明保留时间',
  thisSite: '本网站',
  storage: '{names}：存于此浏览器的存储空间，直至删除',
  limits:
    '您撤回同意后，针对本网站列出的内容会在网页能力所及的范围内删除，并重新加载网页。只有服务器能读取的内容，以及第三方保存在其自有域名下的内容，只能由它们自行删除。',
  choice: '您于{date}通过{method}作出的选择：{decisions}。我们将于{expires}再次询问您。',
  granted: '{purpose}（开启）',
  denied: '{purpose}（关闭）',
  methods: {
    accept: '“接受”',
    decline: '“拒绝”',
    save: '“保存”',
    withdraw: '撤回同意',
    api: '本网站的脚本或浏览器中的工具',
    gpc: '浏览器的“选择退出”信号',
    app: '我们的应用',
    migrated: '我们以前的通知',
  },
  record: '您的同意记录',
  textMissing: '当时显示的文本已不在此浏览器中。',
  download: '以JSON格式下载',
  gpcConflict:
    '您的浏览器发出了“选择退出”信号（Global Privacy Control）。您在此允许的用途优先于该信号。',
  descriptions: {
    functional: '记住地区、播放器音量等设置，供您下次访问时使用。',
    analytics: '统计哪些页面被阅读，以及访问者如何找到这些页面。',
    advertising: '选择并统计广告，也会依据由您在本网站及别处的阅读内容形成的画像。',
    embeds: '显示其他网站的视频、帖子和地图，这些网站会得知您在此浏览的内容。',
  },
};
