import { published, versionOf } from './files.mjs';
import { scriptList } from './floor.mjs';

const files = [
  'tarteaucitron.min.js',
  'tarteaucitron.services.min.js',
  'css/tarteaucitron.min.css',
  'lang/tarteaucitron.en.min.js',
];

/** https://www.npmjs.com/package/tarteaucitronjs, "How to use", with one custom service that adds the scripts. */
export default {
  name: 'tarteaucitronjs',
  id: 'tarteaucitron',
  version: versionOf('tarteaucitronjs'),
  hasSecondLayer: true,
  gates: true,
  files: () =>
    Object.fromEntries(files.map((file) => [`/${file}`, published(`tarteaucitronjs/${file}`)])),
  page: ({ scripts, base }) => ({
    head: `<script src="${base}/tarteaucitron.min.js"></script>
<script>
tarteaucitron.init({
  privacyUrl: '/cookie-policy', bodyPosition: 'bottom', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron',
  orientation: 'bottom', groupServices: false, showAlertSmall: false, cookieslist: false, showIcon: true,
  iconPosition: 'BottomRight', adblocker: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true,
  handleBrowserDNTRequest: false, removeCredit: false, moreInfoLink: true, mandatory: true,
});
</script>`,
    end: `${scriptList(scripts)}<script>
tarteaucitron.services.counter = {
  key: 'counter', type: 'analytic', name: 'Counter', needConsent: true, cookies: ['_ct'],
  js() {
    for (const src of JSON.parse(document.querySelector('#scripts').textContent)) tarteaucitron.addScript(src);
  },
};
(tarteaucitron.job = tarteaucitron.job || []).push('counter');
</script>`,
  }),
  notice: ['#tarteaucitronAlertBig'],
  accept: ['#tarteaucitronPersonalize2'],
};
