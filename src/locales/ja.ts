import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'ja',
  heading: '{site}のCookieについて',
  text: '{site}と第三者は、お使いの端末へのCookieや類似データの保存と読み取りについて、同意を求めています。目的：{purposes}。',
  withdrawal: '選択の変更や同意の撤回は、このサイトの「{cookieSettings}」からいつでもできます。',
  decline: '拒否する',
  accept: '同意する',
  settings: '設定',
  readMore: '詳しく見る',
  readMoreLabel: '詳しく見る：Cookieについて',
  list: { pair: '{first}、{next}', middle: '{first}、{next}', end: '{first}、{next}' },
  purposes: {
    functional: '追加機能',
    analytics: 'アクセス解析',
    advertising: 'プロファイルに基づく広告',
    embeds: '埋め込みコンテンツ',
  },
  cookieSettings: 'Cookie設定',
  accepted: 'Cookieの使用に同意しました。',
  declined: 'Cookieの使用を拒否しました。',
  saved: '選択を保存しました。',
  changed: '{date}の選択以降に新しく加わったもの：{changes}。',
  notKept:
    'お使いのブラウザーにはこのサイトの情報が保存されないため、選択はこのページでのみ有効です。',
  gpcHonoured:
    'お使いのブラウザーはオプトアウトシグナル（Global Privacy Control）を送信しています。このサイトはこれに従い、{purposes}をオフのままにします。',
  notLoaded:
    'サイトのこの部分を読み込めませんでした。インターネット接続を確認してもう一度お試しいただくか、ページを再読み込みしてください。',
  close: '閉じる',
};
