import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'zh-Hans',
  heading: '来自{provider}的内容',
  receives:
    '为显示此内容，您的浏览器会连接到{host}。{provider}随后会收到您的IP地址、浏览器信息和本网站的网址，并可能存储和读取Cookie。',
  once: '显示一次',
  always: '始终显示',
  alwaysText: '“{always}”会在本网站所有页面上开启以下用途：{purposes}。',
  original: '在{host}上打开',
  shown: '正在加载来自{provider}的内容。',
};
