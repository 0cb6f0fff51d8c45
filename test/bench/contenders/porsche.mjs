import { published, versionOf } from './files.mjs';
import { insertScripts, scriptList } from './floor.mjs';

const name = '@porscheofficial/cookie-consent-banner';
const files = [
  'cookie-consent-banner.esm.js',
  'cookie-consent-banner.entry.js',
  'p-DANTCECa.js',
  'index-CkfaBclx.js',
  'index.esm.js',
];

/** https://www.npmjs.com/package/@porscheofficial/cookie-consent-banner, "without Tag Manager": it holds nothing itself. */
export default {
  name,
  id: 'porsche',
  version: versionOf(name),
  hasSecondLayer: true,
  files: () =>
    Object.fromEntries(
      files.map((file) => [`/${file}`, published(`${name}/dist/cookie-consent-banner/${file}`)]),
    ),
  page: ({ scripts, base }) => ({
    head: `<script type="module" src="${base}/cookie-consent-banner.esm.js"></script>`,
    end: `<cookie-consent-banner btn-label-accept-and-continue="Agree and continue"
  btn-label-only-essential-and-continue="Only required"
  btn-label-persist-selection-and-continue="Save" btn-label-select-all-and-continue="Select all"
  content-settings-description="Choose what third parties may use cookies for."
  >We and third parties ask to store cookies for analytics and advertising.
  <a href="/cookie-policy">Cookie policy</a></cookie-consent-banner>
${scriptList(scripts)}<script>
document.querySelector('cookie-consent-banner').availableCategories = [
  { key: 'technically_required', label: 'Necessary', description: 'The site needs these.', isMandatory: true },
  { key: 'analytics', label: 'Analytics', description: 'Counts readers.' },
  { key: 'marketing', label: 'Advertising', description: 'Selects ads.' },
];
${insertScripts.replace('requestAnimationFrame(() => setTimeout(() => {', '').replace('}));', '')}
function load({ detail: { acceptedCategories } }) {
  if (acceptedCategories.includes('analytics')) insertScripts();
}
addEventListener('cookie_consent_preferences_restored', load);
addEventListener('cookie_consent_preferences_updated', load);
</script>`,
  }),
  notice: ['cookie-consent-banner', '.cc'],
  accept: ['cookie-consent-banner', '[part=button-accept-all]'],
};
