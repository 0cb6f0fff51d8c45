import { expect } from '@open-wc/testing';
import { GppModel } from '@iabgpp/cmpapi';
import fc from 'fast-check';
import { encodeUsnat, type UsnatCore } from '../../src/signals/usnat.js';

const two = fc.integer({ min: 0, max: 2 });
const list = (length: number) => fc.array(two, { minLength: length, maxLength: length });

const cores: fc.Arbitrary<UsnatCore> = fc.record({
  Version: fc.constant(2),
  SharingNotice: two,
  SaleOptOutNotice: two,
  SharingOptOutNotice: two,
  TargetedAdvertisingOptOutNotice: two,
  SensitiveDataProcessingOptOutNotice: two,
  SensitiveDataLimitUseNotice: two,
  SaleOptOut: two,
  SharingOptOut: two,
  TargetedAdvertisingOptOut: two,
  SensitiveDataProcessing: list(16),
  KnownChildSensitiveDataConsents: list(3),
  PersonalDataConsents: two,
  MspaCoveredTransaction: fc.integer({ min: 1, max: 2 }),
  MspaOptOutOptionMode: two,
  MspaServiceProviderMode: two,
});

function encodeByIab(core: UsnatCore, gpc: boolean): string {
  const model = new GppModel();
  for (const [name, value] of Object.entries(core)) model.setFieldValue('usnat', name, value);
  model.setFieldValue('usnat', 'Gpc', gpc);
  return model.encode();
}

describe('the section for the US', () => {
  it('is encoded byte for byte as IAB Tech Lab’s encoder does it', () => {
    fc.assert(
      fc.property(cores, fc.boolean(), (core, gpc) => {
        expect(encodeUsnat(core, gpc)).to.equal(encodeByIab(core, gpc));
      }),
      { numRuns: 1000 },
    );
  });
});
