import { bundle, versionOf } from './files.mjs';
import { scriptList } from './floor.mjs';

const code = `
import { createRoot } from 'react-dom/client';
import { ConsentManagerProvider, ConsentBanner, ConsentDialog } from '@c15t/react';
const scripts = JSON.parse(document.querySelector('#scripts').textContent)
  .map((src, index) => ({ id: 'script-' + index, src, category: 'measurement' }));
createRoot(document.querySelector('#consent')).render(
  <ConsentManagerProvider options={{ mode: 'offline', consentCategories: ['necessary', 'measurement', 'marketing'],
      overrides: { country: 'DE' }, scripts }}>
    <ConsentBanner />
    <ConsentDialog />
  </ConsentManagerProvider>);
`;

/** The quickstart of c15t for React, in offline mode, since the bench has no server of c15t. */
export default {
  name: 'c15t with React',
  id: 'c15t-react',
  version: versionOf('@c15t/react'),
  hasSecondLayer: true,
  gates: true,
  files: async () => ({
    '/consent.js': await bundle(code),
    '/styles.css': await bundle('@import "@c15t/react/styles.css";', { loader: 'css' }),
  }),
  page: ({ scripts, base }) => ({
    head: `<link rel="stylesheet" href="${base}/styles.css">`,
    end: `<div id="consent"></div>${scriptList(scripts)}<script type="module" src="${base}/consent.js"></script>`,
  }),
  notice: ['[data-testid="consent-banner-card"]'],
  accept: ['[data-testid="consent-banner-accept-button"]'],
};
