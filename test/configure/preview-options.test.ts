import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { previewOptions } from '../../src/configure/preview-options.js';
import { en } from '../../src/locales/en.js';
import { readConfig } from '../../src/options/config.js';
import { readNoticeOptions } from '../../src/options/notice-options.js';
import { readVendors } from '../../src/options/vendors.js';
import { EMPTY_SETUP } from '../../src/configure/setup.js';
import { setups } from './setups.js';

const place = { hostname: 'preview.example', origin: '', href: '' };

describe('the options of the preview', () => {
  it('lead nowhere and name no server, whatever is typed', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const options = previewOptions(setup);
        for (const name of ['recordUrl', 'showingsUrl', 'persistUrl', 'signals'])
          expect(options).not.to.have.property(name);
        const config = readConfig(options);
        expect(readNoticeOptions(config, en.purposes, place).policyUrl).to.be.oneOf(['', '#']);
        for (const { policyUrl } of readVendors(config, () => undefined))
          expect(policyUrl).to.be.oneOf(['', '#']);
      }),
    );
  });

  it('name the site as its own pages do', () => {
    const page = 'https://www.harbour.example/a';
    expect(previewOptions({ ...EMPTY_SETUP, page }).site).to.equal('www.harbour.example');
    const options = { ...EMPTY_SETUP.options, site: 'The Harbour Post' };
    expect(previewOptions({ ...EMPTY_SETUP, page, options }).site).to.equal('The Harbour Post');
  });
});
