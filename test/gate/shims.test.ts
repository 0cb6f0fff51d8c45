import { expect } from '@open-wc/testing';
import { catchWrites, takeWritten } from '../../src/gate/document-write.js';
import { callLateListeners, catchLateListeners } from '../../src/gate/late-events.js';
import { whenLoaded } from '../../src/page/timing.js';

describe('document.write of a released script', () => {
  it('is collected for each script, in pieces, until it is taken', () => {
    const [one, other] = [document.createElement('script'), document.createElement('script')];
    let running = one;
    const remove = catchWrites(() => running);
    document.write('<p>', 'a');
    document.writeln('</p>');
    running = other;
    document.write('b');
    remove.forEach((undo) => undo());
    expect(takeWritten(one)).to.equal('<p>a</p>\n');
    expect(takeWritten(one)).to.equal(undefined);
    expect(takeWritten(other)).to.equal('b');
  });

  it('is the native one again afterwards', () => {
    const { write, writeln } = document;
    const remove = catchWrites(() => null);
    expect(document.write).not.to.equal(write);
    remove.forEach((undo) => undo());
    expect(document.write).to.equal(write);
    expect(document.writeln).to.equal(writeln);
  });
});

describe('a listener of a released script for an event that has fired', () => {
  before(async () => {
    await new Promise<void>((resolve) => whenLoaded(resolve));
  });

  /** Runs `work` as the code of a released script and returns the calls that followed. */
  async function run(work: (note: (name: string) => () => void) => void, script?: Element | null) {
    const called: string[] = [];
    const running = script === undefined ? document.createElement('script') : script;
    const remove = catchLateListeners(() => running);
    work((name) => () => called.push(name));
    remove.forEach((undo) => undo());
    callLateListeners();
    callLateListeners();
    await Promise.resolve();
    return called;
  }

  it('is called once, in the order of a browser', async () => {
    const called = await run((note) => {
      addEventListener('load', note('load'));
      window.onload = note('onload');
      addEventListener('DOMContentLoaded', note('window'));
      const twice = note('document');
      document.addEventListener('DOMContentLoaded', twice);
      document.addEventListener('DOMContentLoaded', twice);
      document.addEventListener('DOMContentLoaded', { handleEvent: note('object') });
    });
    window.onload = null;
    expect(called).to.deep.equal(['document', 'object', 'window', 'onload', 'load']);
  });

  it('gets the event, with its target as this', async () => {
    let seen: unknown[] = [];
    await run(() => {
      addEventListener('load', function (event) {
        seen = [this === window, event.type];
      });
    });
    expect(seen).to.deep.equal([true, 'load']);
  });

  it('does not keep the others from being called when it throws', async () => {
    const { warn } = console;
    console.warn = () => 0;
    const called = await run((note) => {
      addEventListener('load', () => {
        throw new Error('of the page');
      });
      addEventListener('load', note('next'));
    });
    console.warn = warn;
    expect(called).to.deep.equal(['next']);
  });

  const others: [string, Element | null, (note: () => void) => void][] = [
    ['of other code', null, (note) => addEventListener('load', note)],
    [
      'of a script with data-no-late-events',
      Object.assign(document.createElement('script'), { id: 'opted-out' }),
      (note) => addEventListener('load', note),
    ],
    [
      'for another event',
      document.createElement('script'),
      (note) => addEventListener('af-other', note),
    ],
  ];
  others[1]?.[1]?.setAttribute('data-no-late-events', '');
  for (const [what, script, add] of others) {
    it(`is not called when it is ${what}`, async () => {
      expect(await run((note) => add(note('called')), script)).to.deep.equal([]);
    });
  }
});
