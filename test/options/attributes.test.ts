import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nearestName } from '../../src/options/nearest-name.js';
import { about, read } from './read.js';

/** Reads what stands on a tag: its data attributes, by their names in HTML. */
function readTag(...attributes: string[]) {
  const script = document.createElement('script');
  for (const name of attributes) script.setAttribute(name, 'x');
  return read({ ...script.dataset }, Object.keys(script.dataset));
}

/** Attributes that delivery networks, optimisers, frameworks and consent tools add to scripts. */
const foreign =
  `data-cfasync data-rocketsrc data-rocket-type data-rocket-status data-minify data-no-minify
  data-no-optimize data-no-defer data-nowprocket data-pagespeed-no-defer data-pagespeed-orig-type
  data-pagespeed-orig-index data-ezscrex data-wpmeteor-type data-wp-strategy data-wp-router-options
  data-turbo-track data-turbo-eval data-turbo-temporary data-turbo-permanent data-turbolinks-track
  data-turbolinks-eval data-swup-reload-script data-barba data-pjax data-astro-exec data-astro-rerun
  data-astro-transition-persist data-nscript data-precedence data-n-head data-hid data-vue-meta data-rh
  data-react-helmet data-savepage-src data-emotion data-styled data-vite-dev-id data-sveltekit-hydrate
  data-genuine data-no-instant data-instant data-litespeed-noopt data-optimized data-type data-src
  data-cookieconsent data-cookiecategory data-cookie-category data-cookiescript data-categories
  data-category data-usercentrics data-cmp-vendor data-cmp-ab data-ot-ignore data-consent
  data-consent-src data-requires-vendor-consent data-service data-borlabs-script-blocker-id
  data-domain data-id data-name data-key data-token data-version data-env data-test data-testid data-qa
  data-cy data-size data-side data-lazy data-loading data-module data-main data-module-name data-hash
  data-integrity data-nonce data-url data-href data-page data-theme data-node data-tag data-gtm data-gpt
  data-text data-signal data-color data-colour data-position data-width data-pin-nopin`
    .trim()
    .split(/\s+/);

/** Attributes that misspell an option of ours, each with the option that is meant. */
const misspelled: [string, string][] = [
  ['data-polcy-url', 'policyUrl'],
  ['data-policy-ulr', 'policyUrl'],
  ['data-policyurl', 'policyUrl'],
  ['data-policy-uri', 'policyUrl'],
  ['data-policy_url', 'policyUrl'],
  ['data-purpose', 'purposes'],
  ['data-purpsoes', 'purposes'],
  ['data-layuot', 'layout'],
  ['data-modle', 'model'],
  ['data-modell', 'model'],
  ['data-revison', 'revision'],
  ['data-stie', 'site'],
  ['data-lagn', 'lang'],
  ['data-gcp', 'gpc'],
  ['data-cookies-name', 'cookieName'],
  ['data-cookie-doman', 'cookieDomain'],
  ['data-persits-url', 'persistUrl'],
  ['data-records-url', 'recordUrl'],
  ['data-allow-frames', 'allowFramed'],
  ['data-allowframed', 'allowFramed'],
  ['data-mark-once', 'markNonce'],
  ['data-confg', 'config'],
  ['data-bsae', 'base'],
];

describe('an attribute of our tag', () => {
  it('is nobody’s mistake when it belongs to other tools', () => {
    for (const name of foreign) expect(about(readTag(name).reported), name).to.deep.equal([]);
    expect(readTag(...foreign).reported).to.deep.equal([]);
  });

  for (const [name, meant] of misspelled) {
    it(`is reported as a misspelled ${meant}: ${name}`, () => {
      const { reported } = readTag(name);
      expect(reported).to.have.length(1);
      const [[, found, used, problem]] = reported as [[unknown, unknown, unknown, string]];
      expect([found, used]).to.deep.equal(['x', '']);
      expect(problem).to.contain(`"${meant}"`);
    });
  }

  it('is read quickly, however long it is', () => {
    expect(readTag(`data-${'policy-url-'.repeat(2000)}x`).reported).to.deep.equal([]);
  });

  it('is reported in a JSON block, whatever it is near to', () => {
    expect(about(read({ cfasync: 'false', tempo: 'fast', data: 5 }).reported)).to.deep.equal([
      'cfasync',
      'tempo',
      'data',
    ]);
    const [[, , , problem] = []] = read({ policyURL: '/x' }).reported;
    expect(problem).to.equal('did you mean "policyUrl"? Unknown option');
  });
});

describe('the nearest name', () => {
  const names = ['policyUrl', 'model', 'site', 'gpc'];

  it('is found with one letter too many, too few, wrong or exchanged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('policyUrl', 'model'),
        fc.nat(4),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
        (name, index, letter) => {
          const [before, after] = [name.slice(0, index), name.slice(index)];
          for (const found of [
            before + letter + after,
            before + after.slice(1),
            before + letter + after.slice(1),
          ])
            expect(nearestName(found, names)).to.equal(name);
        },
      ),
    );
  });

  it('is found with two wrong letters in a long name', () => {
    const long = ['cookieName', 'revision', 'model'];
    expect(nearestName('cokieNam', long)).to.equal('cookieName');
    expect(nearestName('ravizion', long)).to.equal('revision');
    expect(nearestName('modus', long)).to.equal(undefined);
  });

  it('is none for a word that has little in common', () => {
    for (const found of ['', 'x', 'size', 'gpt', 'module', 'policy', 'url', 'сайт'])
      expect(nearestName(found, names), found).to.equal(undefined);
  });
});
