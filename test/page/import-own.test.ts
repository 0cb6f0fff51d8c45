import { expect } from '@open-wc/testing';
import { createImport } from '../../src/page/import-own.js';

/** The server of this folder answers 404 for a file that is not there. */
const base = new URL('.', import.meta.url);

const plain = (address: string): Promise<unknown> => import(address);

const elements = () => document.head.querySelectorAll('script[type=module]').length;

describe('a file of ours', () => {
  it('is the first one that is there', async () => {
    const importOwn = createImport({ options: {}, attributes: [], base, isBaseNamed: true }, plain);
    const file = await importOwn(['missing.mjs', 'own-file.mjs', 'other-file.mjs']);
    expect((file as { name: string }).name).to.equal('own-file');
  });

  it('stands beside our own code where no other folder is named', async () => {
    const other = new URL('/elsewhere/', import.meta.url);
    const importOwn = createImport(
      { options: {}, attributes: [], base: other, isBaseNamed: false },
      plain,
    );
    const file = (await importOwn(['own-file.mjs'])) as { name: string };
    expect(file.name).to.equal('own-file');
  });

  it('that is no module is asked for once, and rejects with what is wrong in it', async () => {
    const asked: string[] = [];
    const importOwn = createImport(
      { options: {}, attributes: [], base, isBaseNamed: true },
      (address) => {
        asked.push(address.replace(base.href, ''));
        return Promise.reject(new SyntaxError('no JavaScript'));
      },
    );
    const failure: unknown = await importOwn(['file.mjs']).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(SyntaxError);
    expect(asked).to.deep.equal(['file.mjs']);
  });

  it('that is nowhere rejects with the first failure, and leaves nothing on the page', async () => {
    const importOwn = createImport({ options: {}, attributes: [], base, isBaseNamed: true }, plain);
    const before = elements();
    const failure: unknown = await importOwn(['missing.mjs']).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
    expect(elements()).to.equal(before);
  });
});
