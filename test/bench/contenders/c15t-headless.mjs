import { bundle, versionOf } from './files.mjs';
import { scriptList } from './floor.mjs';

const code = `
import { getOrCreateConsentRuntime } from 'c15t';
const scripts = JSON.parse(document.querySelector('#scripts').textContent)
  .map((src, index) => ({ id: 'script-' + index, src, category: 'measurement' }));
const { consentStore } = getOrCreateConsentRuntime({ mode: 'offline',
  consentCategories: ['necessary', 'measurement', 'marketing'], overrides: { country: 'DE' }, scripts });
const banner = document.createElement('div');
banner.id = 'consent-banner';
banner.setAttribute('role', 'dialog');
banner.setAttribute('aria-label', 'Cookie consent');
banner.style.cssText = 'position:fixed;inset:auto 0 0;padding:1rem;background:#fff;color:#000;border-top:1px solid;display:none';
banner.innerHTML = '<p>We and third parties ask to store cookies for analytics and advertising.</p><button id="consent-reject">Reject</button><button id="consent-accept">Accept All</button>';
document.body.appendChild(banner);
banner.querySelector('#consent-accept').addEventListener('click', () => consentStore.getState().saveConsents('all'));
banner.querySelector('#consent-reject').addEventListener('click', () => consentStore.getState().saveConsents('necessary'));
const show = (state) => { banner.style.display = state.activeUI === 'banner' ? 'block' : 'none'; };
consentStore.subscribe(show);
show(consentStore.getState());
`;

/** Only the core of c15t, with the banner of its guide "Building UI", in offline mode. */
export default {
  name: 'c15t headless',
  id: 'c15t-headless',
  version: versionOf('c15t'),
  gates: true,
  files: async () => ({ '/consent.js': await bundle(code) }),
  page: ({ scripts, base }) => ({
    end: `${scriptList(scripts)}<script type="module" src="${base}/consent.js"></script>`,
  }),
  notice: ['#consent-banner'],
  accept: ['#consent-accept'],
};
