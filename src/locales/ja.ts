import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'ja',
  heading: '{site}のCookieについて',
  text: '{site}と第三者は、お使いの端末でのCookieの保存と読み取りを希望しています。目的：{purposes}。',
  withdrawal: '選択は、このサイトの「{cookieSettings}」からいつでも変更できます。',
  decline: '拒否する',
  accept: '同意する',
  settings: '設定',
  readMore: '詳しく見る',
  readMoreLabel: '詳しく見る：Cookieについて',
  list: { pair: '{first}、{next}', middle: '{first}、{next}', end: '{first}、{next}' },
  purposes: {
    functional: '追加機能',
    analytics: 'アクセス解析',
    advertising: '広告',
    embeds: '埋め込みコンテンツ',
  },
  cookieSettings: 'Cookie設定',
  accepted: 'Cookieに同意しました。',
  declined: 'Cookieを拒否しました。',
  saved: '選択を保存しました。',
  changed: '{date}の選択以降に新しく加わったもの：{changes}。',
  notKept:
    'お使いのブラウザーにはこのサイトの情報が保存されないため、選択はこのページでのみ有効です。',
  gpcHonoured:
    'お使いのブラウザーはオプトアウト信号（Global Privacy Control）を送信しています。このサイトはこれに従い、{purposes}をオフのままにします。',
  close: '閉じる',
};
