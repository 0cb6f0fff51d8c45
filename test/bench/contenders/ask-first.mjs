import { readdirSync, readFileSync } from 'node:fs';

const dist = new URL('../../../dist/', import.meta.url);
const read = (file) => readFileSync(new URL(file, dist), 'utf8');
const { version } = JSON.parse(read('../package.json'));

/** Ask First as README says: one async tag, marks in the page. */
export default {
  name: 'Ask First',
  id: 'ask-first',
  version,
  hasSecondLayer: true,
  gates: true,
  files: () =>
    Object.fromEntries(
      readdirSync(dist)
        .filter((file) => file.endsWith('.js'))
        .map((file) => [`/${file}`, read(file)]),
    ),
  page: ({ scripts, base }) => ({
    head: `<script async src="${base}/ask-first.js" data-policy-url="/cookie-policy"></script>`,
    end: `${scripts
      .map(
        (src) => `<script type="text/plain" data-consent="analytics" data-src="${src}"></script>`,
      )
      .join('\n')}<button data-consent-open>Cookie settings</button>`,
  }),
  notice: ['ask-first-notice', 'section'],
  accept: ['ask-first-notice', '[part~=accept]'],
};
