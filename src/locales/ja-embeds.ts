import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'ja',
  heading: '{provider}のコンテンツ',
  receives:
    'このコンテンツを表示すると、お使いのブラウザーが{host}に接続します。その際、{provider}は、端末のIPアドレス、ブラウザーの情報、このサイトのアドレスを受け取り、Cookieの保存や読み取りを行う場合があります。',
  once: '今回だけ表示する',
  always: '常に表示する',
  alwaysText: '「{always}」を選ぶと、このサイト全体で{purposes}がオンになります。',
  original: '{host}で開く',
  shown: '{provider}のコンテンツを読み込んでいます。',
};
