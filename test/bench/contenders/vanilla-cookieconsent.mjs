import { published, versionOf } from './files.mjs';

const name = 'vanilla-cookieconsent';

const config = `import './cookieconsent.umd.js';
CookieConsent.run({
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, advertising: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'Cookies on The Harbour Post',
          description: 'We and third parties ask to store cookies for analytics and advertising.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage individual preferences',
          footer: '<a href="/cookie-policy">Cookie policy</a>',
        },
        preferencesModal: {
          title: 'Cookie preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save',
          closeIconLabel: 'Close',
          sections: [
            { title: 'Necessary', description: 'The site needs these.', linkedCategory: 'necessary' },
            { title: 'Analytics', description: 'Counts readers.', linkedCategory: 'analytics' },
            { title: 'Advertising', description: 'Selects ads.', linkedCategory: 'advertising' },
          ],
        },
      },
    },
  },
});`;

/** https://cookieconsent.orestbida.com/essential/getting-started.html, "HTML", self-hosted. */
export default {
  name,
  id: name,
  version: versionOf(name),
  hasSecondLayer: true,
  gates: true,
  files: () => ({
    '/cookieconsent.css': published(`${name}/dist/cookieconsent.css`),
    '/cookieconsent.umd.js': published(`${name}/dist/cookieconsent.umd.js`),
    '/cookieconsent-config.js': config,
  }),
  page: ({ scripts, base }) => ({
    head: `<link rel="stylesheet" href="${base}/cookieconsent.css">`,
    end: `${scripts
      .map((src) => `<script type="text/plain" data-category="analytics" src="${src}"></script>`)
      .join('\n')}<script type="module" src="${base}/cookieconsent-config.js"></script>`,
  }),
  notice: ['#cc-main .cm'],
  accept: ['#cc-main [data-role="all"]'],
};
