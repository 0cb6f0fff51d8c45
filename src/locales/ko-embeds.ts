import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'ko',
  heading: '{provider} 콘텐츠',
  receives:
    '이 콘텐츠를 표시하려면 이용자의 브라우저가 {host}에 연결해야 합니다. 이때 {provider} 측은 이용자의 IP 주소, 브라우저 정보 및 이 사이트의 주소를 받으며, 쿠키를 저장하고 읽을 수 있습니다.',
  once: '한 번만 표시',
  always: '항상 표시',
  alwaysText: '‘{always}’를 선택하면 이 사이트 전체에서 다음 항목이 켜집니다: {purposes}.',
  original: '{host}에서 열기',
  shown: '{provider} 콘텐츠를 불러오는 중입니다.',
};
