import { expect } from '@open-wc/testing';
import { checkSignal } from '../../src/check-signal.js';
import { globals, hasMethod } from '../../src/signals/page-globals.js';
import { createContexts } from './context.js';
import { golden, QUIETLY } from './golden.js';
import { vendorSignals } from './vendor-signals.js';
import {
  clearVendors,
  vendorPages,
  type Calls,
  type VendorName,
  type VendorPage,
} from './vendor-pages.js';

const ALL = 'necessary analytics advertising';

/** Options with a function cannot be compared; another test checks what the function does. */
const comparable = (calls: Calls) =>
  calls.map((call) => call.map((item) => (hasTrack(item) ? QUIETLY : item)));
const hasTrack = (item: unknown) => hasMethod(item, 'track');

for (const name of Object.keys(golden) as VendorName[]) {
  describe(`signals/${name}`, () => {
    const signal = vendorSignals[name];
    let page: VendorPage;
    beforeEach(() => void (page = vendorPages[name]()));
    afterEach(() => clearVendors());

    /** Returns all that the vendor reads, after what waits for the end of its script. */
    async function read(): Promise<Calls> {
      await Promise.resolve();
      return comparable(page.read());
    }

    it('is named like its file', () => expect(signal.name).to.equal(name));

    for (const order of ['before', 'after']) {
      const begin = (granted: string, options = {}) => {
        const contexts = createContexts(options);
        if (order === 'after') page.install();
        void signal.start(contexts.context(granted, 'start'));
        if (order === 'before') page.install();
        return contexts;
      };

      const { afterVendor = golden[name] } = golden[name];
      const expected = order === 'after' ? afterVendor : golden[name];

      describe(`started ${order} its vendor`, () => {
        it('sends that nothing is granted', async () => {
          const { reports } = begin('necessary');
          expect(await read()).to.deep.equal(expected.denied);
          expect(reports).to.deep.equal([]);
        });

        it('sends that everything is granted', async () => {
          const { reports } = begin(ALL);
          expect(await read()).to.deep.equal(expected.granted);
          expect(reports).to.deep.equal([]);
        });

        it('depends on its own purposes, and on no others', async () => {
          const { purposes } = golden[name];
          begin(purposes);
          expect(await read()).to.deep.equal(expected.granted);
          clearVendors();
          page = vendorPages[name]();
          begin([...ALL.split(' '), 'functional'].filter((id) => !purposes.includes(id)).join(' '));
          expect(await read()).to.deep.equal(expected.denied);
        });

        it('sends a change, and sends nothing twice', async () => {
          const { context, reports } = begin('necessary');
          const count = (await read()).length;
          signal.change(context('necessary', 'decline'));
          expect((await read()).length).to.equal(count);
          signal.change(context(ALL, 'accept'));
          signal.change(context(ALL, 'tab'));
          expect((await read()).slice(count)).to.deep.equal(golden[name].accepted);
          expect(reports).to.deep.equal([]);
        });

        it('sends a withdrawal', async () => {
          const { context, reports } = begin(ALL);
          const count = (await read()).length;
          signal.change(context('necessary', 'withdraw'));
          expect((await read()).slice(count)).to.deep.equal(golden[name].withdrawn);
          expect(reports).to.deep.equal([]);
        });
      });
    }

    it('keeps the promises of every signal', async () => {
      const reset = () => {
        clearVendors();
        (page = vendorPages[name]()).install();
      };
      expect(await checkSignal(signal, { reset, readSent: () => page.read() })).to.deep.equal([]);
    });

    it('works without its vendor', async () => {
      const { context, reports } = createContexts();
      void signal.start(context('necessary', 'start'));
      signal.change(context(ALL, 'accept'));
      signal.change(context('necessary', 'withdraw'));
      await Promise.resolve();
      expect(reports).to.deep.equal([]);
    });

    it('reports a vendor that throws once, and throws nothing itself', async () => {
      const fail = () => {
        throw new Error('the vendor throws');
      };
      // Every call of it, and of everything in it, throws.
      const broken: unknown = new Proxy(fail, { get: () => broken, apply: fail });
      globals[page.global] = broken;
      const { context, reports } = createContexts();
      void signal.start(context(ALL, 'start'));
      signal.change(context('necessary', 'withdraw'));
      signal.change(context(ALL, 'accept'));
      await Promise.resolve();
      expect(reports).to.deep.equal([['warn', `the vendor of the signal "${name}" threw`]]);
    });

    it('reports an unknown option', () => {
      const { context, reports } = createContexts({ purpose: 'analytics' });
      void signal.start(context('necessary', 'start'));
      signal.change(context(ALL, 'accept'));
      expect(reports).to.deep.equal([['error', `wrong option "signals.${name}.purpose":`]]);
    });
  });
}
