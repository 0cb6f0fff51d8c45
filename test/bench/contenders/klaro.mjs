import { published, versionOf } from './files.mjs';

const config = `var klaroConfig = {
  version: 1,
  elementID: 'klaro',
  storageMethod: 'cookie',
  cookieName: 'klaro',
  cookieExpiresAfterDays: 180,
  default: false,
  mustConsent: false,
  acceptAll: true,
  hideDeclineAll: false,
  privacyPolicy: '/cookie-policy',
  translations: {
    en: {
      consentModal: { description: 'Choose what third parties may use cookies for.' },
      counter: { description: 'Counts readers.' },
      board: { description: 'Selects ads.' },
      purposes: { analytics: { title: 'Analytics' }, advertising: { title: 'Advertising' } },
    },
  },
  services: [
    { name: 'counter', title: 'Counter', purposes: ['analytics'], cookies: [/^_ct_/] },
    { name: 'board', title: 'Board', purposes: ['advertising'], cookies: [/^_bd_/] },
  ],
};`;

/** https://www.npmjs.com/package/klaro, "Getting started": two deferred scripts, CSS included. */
export default {
  name: 'klaro',
  id: 'klaro',
  version: versionOf('klaro'),
  hasSecondLayer: true,
  gates: true,
  files: () => ({ '/config.js': config, '/klaro.js': published('klaro/dist/klaro.js') }),
  page: ({ scripts, base }) => ({
    head: `<script defer src="${base}/config.js"></script>
<script defer src="${base}/klaro.js"></script>`,
    end: scripts
      .map(
        (src) =>
          `<script type="text/plain" data-type="text/javascript" data-name="counter" data-src="${src}"></script>`,
      )
      .join('\n'),
  }),
  notice: ['.klaro .cookie-notice'],
  accept: ['.klaro .cm-btn-success'],
};
