import { expect } from '@open-wc/testing';
import { checkSignal } from '../../src/check-signal.js';
import { globals } from '../../src/signals/page-globals.js';
import { createContext } from './context.js';
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

/** A function has no value to compare: another test tells what it does. */
const readable = (calls: Calls) =>
  calls.map((call) => call.map((item) => (isQuiet(item) ? QUIETLY : item)));
const isQuiet = (item: unknown) =>
  typeof (item as Partial<{ track: unknown }> | undefined)?.track === 'function';

for (const name of Object.keys(golden) as VendorName[]) {
  describe(`signals/${name}`, () => {
    const signal = vendorSignals[name];
    let page: VendorPage;
    beforeEach(() => void (page = vendorPages[name]()));
    afterEach(() => clearVendors());

    /** All that the vendor reads, once what waits for the end of its script is through. */
    async function read(): Promise<Calls> {
      await Promise.resolve();
      return readable(page.read());
    }

    it('is named like its file', () => expect(signal.name).to.equal(name));

    for (const order of ['before', 'behind']) {
      const begin = (granted: string, options = {}) => {
        const told = createContext(options);
        if (order === 'behind') page.install();
        void signal.start(told.context(granted, 'start'));
        if (order === 'before') page.install();
        return told;
      };

      const expected = (order === 'behind' && golden[name].behind) || golden[name];

      describe(`${order} its vendor`, () => {
        it('tells a page where nothing is granted', async () => {
          const { reports } = begin('necessary');
          expect(await read()).to.deep.equal(expected.denied);
          expect(reports).to.deep.equal([]);
        });

        it('tells a page where all is granted', async () => {
          const { reports } = begin(ALL);
          expect(await read()).to.deep.equal(expected.granted);
          expect(reports).to.deep.equal([]);
        });

        it('is granted by its own purposes, and by no others', async () => {
          const { purposes } = golden[name];
          begin(purposes);
          expect(await read()).to.deep.equal(expected.granted);
          clearVendors();
          page = vendorPages[name]();
          begin([...ALL.split(' '), 'functional'].filter((id) => !purposes.includes(id)).join(' '));
          expect(await read()).to.deep.equal(expected.denied);
        });

        it('tells a change, and says nothing twice', async () => {
          const { context, reports } = begin('necessary');
          const count = (await read()).length;
          signal.change(context('necessary', 'decline'));
          expect((await read()).length).to.equal(count);
          signal.change(context(ALL, 'accept'));
          signal.change(context(ALL, 'tab'));
          expect((await read()).slice(count)).to.deep.equal(golden[name].accepted);
          expect(reports).to.deep.equal([]);
        });

        it('tells a withdrawal', async () => {
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
      expect(await checkSignal(signal, { reset, readTold: () => page.read() })).to.deep.equal([]);
    });

    it('does without its vendor', async () => {
      const { context, reports } = createContext();
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
      // Any call of it, and of anything in it.
      const broken: unknown = new Proxy(fail, { get: () => broken, apply: fail });
      globals[page.global] = broken;
      const { context, reports } = createContext();
      void signal.start(context(ALL, 'start'));
      signal.change(context('necessary', 'withdraw'));
      signal.change(context(ALL, 'accept'));
      await Promise.resolve();
      expect(reports).to.deep.equal([['warn', `the vendor of the signal "${name}" threw`]]);
    });

    it('tells an option that it does not know', () => {
      const { context, reports } = createContext({ purpose: 'analytics' });
      void signal.start(context('necessary', 'start'));
      signal.change(context(ALL, 'accept'));
      expect(reports).to.deep.equal([['error', `wrong option "signals.${name}.purpose":`]]);
    });
  });
}
