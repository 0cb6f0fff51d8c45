import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'ko',
  heading: '{site}의 쿠키',
  text: '{site} 및 제3자는 {purposes} 목적으로 이용자의 기기에 쿠키 및 유사한 데이터를 저장하고 읽는 데 동의를 구합니다.',
  withdrawal: '선택 변경과 동의 철회는 이 사이트의 ‘{cookieSettings}’에서 언제든지 할 수 있습니다.',
  decline: '거부',
  accept: '동의',
  settings: '설정',
  readMore: '자세히 보기',
  readMoreLabel: '자세히 보기: 쿠키 안내',
  list: { pair: '{first} 및 {next}', middle: '{first}, {next}', end: '{first} 및 {next}' },
  purposes: {
    functional: '추가 기능',
    analytics: '통계',
    advertising: '프로필 기반 광고',
    embeds: '삽입 콘텐츠',
  },
  cookieSettings: '쿠키 설정',
  accepted: '쿠키에 동의했습니다.',
  declined: '쿠키를 거부했습니다.',
  saved: '선택을 저장했습니다.',
  changed: '{date}의 선택 이후 새로 추가된 항목: {changes}.',
  notKept:
    '사용 중인 브라우저가 이 사이트의 정보를 저장하지 않으므로, 선택은 이 페이지에만 적용됩니다.',
  gpcHonoured:
    '이용자의 브라우저가 거부 신호(Global Privacy Control)를 보냅니다. 이 사이트는 이에 따라 다음을 꺼진 상태로 둡니다: {purposes}.',
  notLoaded:
    '사이트의 이 부분을 불러오지 못했습니다. 인터넷 연결을 확인하고 다시 시도하거나 페이지를 새로고침하세요.',
  close: '닫기',
};
