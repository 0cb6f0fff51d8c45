import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'ko',
  heading: '쿠키 설정',
  intro:
    '{site} 및 제3자가 이용자 기기의 쿠키 및 그와 유사한 저장 공간을 어떤 목적으로 쓸 수 있는지 선택할 수 있습니다. 필수 항목을 제외하고 직접 허용하기 전에는 아무것도 켜지지 않으며, 동의는 언제든지 여기서 철회할 수 있습니다.',
  close: '변경 없이 닫기',
  declineAll: '모두 거부',
  acceptAll: '모두 동의',
  save: '저장',
  on: '켜짐',
  off: '꺼짐',
  necessary: '필수',
  necessaryText:
    '사이트 작동에 없어서는 안 되는 것입니다. 선택 기록도 포함되며, 쿠키 ‘{name}’ 및 이름이 그와 같이 시작하는 저장 공간에 동의 후 180일, 거부 후 365일간 보관됩니다. 항상 켜져 있습니다.',
  vendors: {
    other: '제3자 {count}곳과 그 쿠키',
  },
  noVendors: '사이트가 이 목적에 대해 밝힌 제3자가 없습니다.',
  policyOf: '{vendor} 개인정보 처리방침',
  search: '제3자 검색',
  cookie: '{name}: {lifetime}, {place}에 저장',
  unknownLifetime: '보관 기간 미기재',
  thisSite: '이 사이트',
  storage: '{names}: 이 브라우저의 저장 공간에 저장(삭제할 때까지)',
  limits:
    '동의를 철회하면 이 사이트에 대해 기재된 항목은 페이지가 할 수 있는 범위에서 삭제되고, 페이지를 다시 불러옵니다. 서버만 읽을 수 있는 것과 제3자가 자체 도메인에 보관하는 것은 해당 서버나 제3자만 삭제할 수 있습니다.',
  choice: '{date}의 선택(방법: {method}): {decisions}. {expires}에 다시 선택을 요청합니다.',
  granted: '{purpose}(켜짐)',
  denied: '{purpose}(꺼짐)',
  methods: {
    accept: '‘동의’',
    decline: '‘거부’',
    save: '‘저장’',
    withdraw: '동의 철회',
    api: '이 사이트의 스크립트 또는 브라우저의 도구',
    gpc: '브라우저의 거부 신호',
    app: '저희 앱',
    migrated: '이전 안내',
  },
  record: '동의 기록',
  textMissing: '표시되었던 문구가 이 브라우저에 더 이상 없습니다.',
  download: 'JSON으로 내려받기',
  gpcConflict:
    '이용자의 브라우저가 거부 신호(Global Privacy Control)를 보냅니다. 여기서 허용하는 항목이 이 신호보다 우선합니다.',
  descriptions: {
    functional: '지역이나 플레이어 음량 등을 다음 방문 때도 쓸 수 있도록 기억합니다.',
    analytics: '어떤 페이지가 읽히고 방문자가 어떻게 찾아오는지 집계합니다.',
    advertising:
      '광고를 고르고 집계합니다. 여기와 다른 곳에서 읽은 내용으로 만든 프로필도 활용합니다.',
    embeds:
      '다른 사이트의 영상, 게시물, 지도를 보여 줍니다. 해당 사이트는 이용자가 여기서 무엇을 보는지 알게 됩니다.',
  },
};
