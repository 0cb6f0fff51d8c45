import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'ja',
  heading: 'Cookie設定',
  intro:
    '{site}と第三者が、お使いの端末のCookieや類似の保存領域をどの目的に使用してよいかを選べます。必須のもの以外は、ご自身で許可するまでオンにならず、同意はここでいつでも撤回できます。',
  close: '変更せずに閉じる',
  declineAll: 'すべてを拒否する',
  acceptAll: 'すべてに同意する',
  save: '保存する',
  on: 'オン',
  off: 'オフ',
  necessary: '必須',
  necessaryText:
    'サイトの動作に欠かせないものです。選択の記録も含まれ、Cookie「{name}」と、名前が同じ文字列で始まる保存領域に、同意後は180日間、拒否後は365日間保存されます。常にオンです。',
  vendors: {
    other: '第三者（{count}社）とそのCookie',
  },
  noVendors: 'この目的について、サイトは第三者を記載していません。',
  policyOf: '{vendor}のプライバシーポリシー',
  search: '第三者を検索',
  cookie: '{name}：{lifetime}、{place}に保存',
  unknownLifetime: '保存期間の記載なし',
  thisSite: 'このサイト',
  storage: '{names}：このブラウザーの保存領域に保存（削除されるまで）',
  limits:
    '同意を撤回すると、このサイトについて記載されているものはページから可能な範囲で削除され、ページが再読み込みされます。サーバーだけが読み取れるものと、第三者が自らのドメインに保存しているものは、そのサーバーや第三者にしか削除できません。',
  choice: '{date}の選択（方法：{method}）：{decisions}。{expires}に改めてお尋ねします。',
  granted: '{purpose}（オン）',
  denied: '{purpose}（オフ）',
  methods: {
    accept: '「同意する」',
    decline: '「拒否する」',
    save: '「保存する」',
    withdraw: '同意の撤回',
    api: 'このサイトのスクリプトまたはブラウザーのツール',
    gpc: 'ブラウザーのオプトアウトシグナル',
    app: '当サイトのアプリ',
    migrated: '以前の通知',
  },
  record: '同意の記録',
  textMissing: '表示された文面は、このブラウザーにはもうありません。',
  download: 'JSONでダウンロード',
  gpcConflict:
    'お使いのブラウザーはオプトアウトシグナル（Global Privacy Control）を送信しています。ここで許可したものは、このシグナルより優先されます。',
  descriptions: {
    functional: '地域やプレーヤーの音量などを、次回以降の訪問のために記憶します。',
    analytics: 'どのページが読まれ、訪問者がどのようにたどり着いたかを集計します。',
    advertising:
      '広告を選び、集計します。ここやほかの場所で読んだ内容から作ったプロファイルも利用します。',
    embeds:
      'ほかのサイトの動画、投稿、地図を表示します。ここで見た内容は、それらのサイトに伝わります。',
  },
};
