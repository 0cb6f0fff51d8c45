import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'zh-Hant',
  heading: 'Cookie設定',
  intro:
    '您可在此選擇允許{site}和第三方將您裝置上的Cookie及類似儲存空間用於哪些用途。除必要項目外，未經您允許，任何用途都不會啟用；您可隨時在此撤回同意。',
  close: '關閉而不變更',
  declineAll: '全部拒絕',
  acceptAll: '全部接受',
  save: '儲存',
  on: '開啟',
  off: '關閉',
  necessary: '必要',
  necessaryText:
    '網站運作不可或缺的內容，其中包括您的選擇紀錄：存於名為「{name}」的Cookie及名稱以此開頭的儲存空間，同意後保留180天，拒絕後保留365天。一律開啟。',
  vendors: {
    other: '{count}個第三方及其Cookie',
  },
  noVendors: '網站未就此用途列出任何第三方。',
  policyOf: '{vendor}的隱私權政策',
  search: '搜尋第三方',
  cookie: '{name}：{lifetime}，設於{place}',
  unknownLifetime: '未說明保留時間',
  thisSite: '本網站',
  storage: '{names}：存於此瀏覽器的儲存空間，直至刪除',
  limits:
    '您撤回同意後，針對本網站列出的內容會在網頁能力所及的範圍內刪除，並重新載入網頁。只有伺服器能讀取的內容，以及第三方保存在其自有網域下的內容，只能由它們自行刪除。',
  choice: '您於{date}透過{method}作出的選擇：{decisions}。我們將於{expires}再次詢問您。',
  granted: '{purpose}（開啟）',
  denied: '{purpose}（關閉）',
  methods: {
    accept: '「接受」',
    decline: '「拒絕」',
    save: '「儲存」',
    withdraw: '撤回同意',
    api: '本網站的指令碼或瀏覽器中的工具',
    gpc: '瀏覽器的「選擇退出」訊號',
    app: '我們的應用程式',
    migrated: '我們以前的通知',
  },
  record: '您的同意紀錄',
  textMissing: '當時顯示的文字已不在此瀏覽器中。',
  download: '以JSON格式下載',
  gpcConflict:
    '您的瀏覽器發出了「選擇退出」訊號（Global Privacy Control）。您在此允許的用途優先於該訊號。',
  descriptions: {
    functional: '記住地區、播放器音量等設定，供您下次造訪時使用。',
    analytics: '統計哪些頁面被閱讀，以及訪客如何找到這些頁面。',
    advertising: '選擇並統計廣告，也會依據由您在本網站及別處的閱讀內容形成的輪廓。',
    embeds: '顯示其他網站的影片、貼文和地圖，這些網站會得知您在此瀏覽的內容。',
  },
};
