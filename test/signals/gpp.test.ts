import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { signal } from '../../src/signals/gpp.js';
import { createContext } from './context.js';
import { waitUntil } from '../wait-until.js';

type Callback = (answer: unknown, success: boolean) => void;
const page = window as unknown as {
  __gpp: ((command: string, callback?: Callback, parameter?: unknown) => void) & object;
};

interface Ping {
  signalStatus: string;
  gppString: string;
  cmpDisplayStatus: string;
  parsedSections: unknown;
}
interface GppEvent {
  eventName: string;
  listenerId: number;
  data: unknown;
  pingData: Ping;
}

const OPTED_OUT = 'DBABLA~CVQVAAAAAACA.QA';
const NOT = 'DBABLA~CVQqAAAAAACA.QA';

/** Returns what a command answers at once. */
function ask(command: string, parameter?: unknown): unknown[] {
  let answer: unknown[] = [];
  page.__gpp(command, (...words) => (answer = words), parameter);
  return answer;
}
const ping = () => ask('ping')[0] as Ping;

/** Adds a listener that notes its events in short. */
function listen() {
  const events: string[] = [];
  let id = 0;
  page.__gpp('addEventListener', (event) => {
    const { eventName, listenerId, data, pingData } = event as GppEvent;
    id = listenerId;
    events.push([eventName, String(data), pingData.signalStatus, pingData.gppString].join(' '));
  });
  return { events, stop: () => ask('removeEventListener', id) };
}

describe('the signal for GPP', () => {
  const early: unknown[][] = [];

  before(() => {
    // The page's own stub, with a call and a listener.
    const stub = () => undefined;
    page.__gpp = Object.assign(stub, {
      queue: [['ping', (...words: unknown[]) => early.push(words)]],
      events: [{ id: 7, callback: (...words: unknown[]) => early.push(words) }],
    });
    signal.start(createContext());
  });

  it('answers the calls that the page’s stub has collected', () => {
    const [registered, pinged] = early as [[GppEvent], [Ping]];
    expect(registered[0]).to.include({ eventName: 'listenerRegistered', listenerId: 7 });
    expect(pinged[0].gppString).to.equal(OPTED_OUT);
    ask('removeEventListener', 7);
  });

  it('is opted out and not ready before there is a choice', () => {
    signal.start(createContext());
    expect(ask('ping')).to.deep.equal([
      {
        gppVersion: '1.1',
        cmpStatus: 'loaded',
        cmpId: 1,
        supportedAPIs: ['7:usnat'],
        applicableSections: [7],
        sectionList: [7],
        cmpDisplayStatus: 'visible',
        signalStatus: 'not ready',
        gppString: OPTED_OUT,
        parsedSections: ping().parsedSections,
      },
      true,
    ]);
  });

  const table: [string, unknown, unknown, boolean][] = [
    ['hasSection', 'usnat', true, true],
    ['hasSection', 'tcfeuv2', false, true],
    ['hasSection', 'constructor', false, true],
    ['getField', 'usnat.SaleOptOut', 1, true],
    ['getField', 'usnat.Gpc', false, true],
    ['getField', 'usnat.Speed', null, false],
    ['getField', 'usca.SaleOptOut', null, false],
    ['getField', undefined, null, false],
    ['getSection', 'usca', null, false],
    ['removeEventListener', 99, false, true],
    ['getGPPData', undefined, null, false],
    ['constructor', undefined, null, false],
  ];
  for (const [command, parameter, answer, success] of table) {
    it(`answers ${command} of ${String(parameter)} with ${String(answer)}`, () => {
      signal.start(createContext());
      expect(ask(command, parameter)).to.deep.equal([answer, success]);
    });
  }

  it('answers getSection with the segments', () => {
    const [segments, success] = ask('getSection', 'usnat') as [Record<string, unknown>[], boolean];
    expect(success).to.equal(true);
    expect(segments.map((segment) => Object.keys(segment).length)).to.deep.equal([16, 2]);
    expect(segments[0]?.SensitiveDataProcessing).to.deep.equal(Array(16).fill(0));
  });

  it('answers with lists on a page whose lists are texts in JSON, as the library Prototype has it', () => {
    const [expected] = ask('getSection', 'usnat');
    try {
      const toJSON = { value: () => 'a text', configurable: true };
      Object.defineProperty(Array.prototype, 'toJSON', toJSON);
      expect(ask('getSection', 'usnat')).to.deep.equal([expected, true]);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });

  it('sends the events of a choice in the prescribed order', () => {
    signal.start(createContext());
    const { events, stop } = listen();
    expect(events).to.deep.equal([`listenerRegistered true not ready ${OPTED_OUT}`]);
    signal.change(createContext(['advertising']));
    signal.change(createContext([], { isDecided: true }));
    expect(events.slice(1)).to.deep.equal([
      `cmpDisplayStatus hidden not ready ${NOT}`,
      `sectionChange usnat not ready ${NOT}`,
      `signalStatus ready ready ${NOT}`,
      `signalStatus not ready not ready ${NOT}`,
      `sectionChange usnat not ready ${OPTED_OUT}`,
      `signalStatus ready ready ${OPTED_OUT}`,
    ]);
    expect(stop()).to.deep.equal([true, true]);
    signal.change(createContext(['advertising']));
    expect(events.length).to.equal(7);
  });

  it('calls the other listeners when one throws', () => {
    page.__gpp('addEventListener', (event) => {
      if ((event as GppEvent).eventName === 'signalStatus') throw new Error('own');
    });
    const { events } = listen();
    signal.change(createContext([], { isDecided: true }));
    expect(events.pop()).to.match(/^signalStatus ready/);
  });

  it('encodes how a site that has signed the MSPA handles its transactions', () => {
    signal.start(createContext([], { options: { mspa: 'service-provider' } }));
    const field = (name: string) => ask('getField', `usnat.${name}`)[0];
    expect([
      field('MspaCoveredTransaction'),
      field('MspaOptOutOptionMode'),
      field('MspaServiceProviderMode'),
    ]).to.deep.equal([1, 2, 1]);
  });

  it('reports wrong options', () => {
    const context = createContext([], { options: { mspa: 'yes', purpose: 5, cmpId: 3 } });
    signal.start(context);
    expect(context.reports.length).to.equal(3);
  });

  for (const isText of [false, true]) {
    it(`answers a frame that sends ${isText ? 'text' : 'objects'}, again and again`, async () => {
      signal.start(createContext());
      const frame = document.createElement('iframe');
      const call = { command: 'addEventListener', callId: 'c1' };
      const message = isText
        ? `JSON.stringify({ __gppCall: ${JSON.stringify(call)} })`
        : `{ __gppCall: ${JSON.stringify(call)} }`;
      frame.srcdoc = `<script>
        window.received = [];
        addEventListener('message', ({ data }) => received.push(data));
        parent.frames.__gppLocator && parent.postMessage(${message}, '*');
      </script>`;
      document.body.append(frame);
      const received = () =>
        (frame.contentWindow as unknown as { received?: unknown[] }).received ?? [];
      await waitUntil(() => received().length === 1);
      signal.change(createContext(['advertising']));
      await waitUntil(() => received().length === 4);
      const [one] = received().map((data) =>
        isText ? (JSON.parse(data as string) as object) : data,
      );
      const { __gppReturn: answer } = one as { __gppReturn: Record<string, unknown> };
      expect(answer).to.include({ success: true, callId: 'c1' });
      frame.remove();
    });
  }

  it('throws nothing, whatever the page asks for', () => {
    signal.start(createContext());
    const known = fc.constantFrom(
      'ping',
      'hasSection',
      'getSection',
      'getField',
      'removeEventListener',
    );
    const parameter = fc.oneof(
      fc.anything(),
      fc.constantFrom(
        'constructor',
        '__proto__.x',
        'constructor.name',
        'toString.call',
        'usnat.constructor',
        '.',
      ),
    );
    fc.assert(
      fc.property(fc.oneof(known, fc.string()), parameter, (command, found) => {
        ask(command, found);
        page.__gpp(command, found as Callback, found);
      }),
    );
    expect(ask('getSection', 'constructor')).to.deep.equal([null, false]);
    expect(ask('getField', 'constructor.name')).to.deep.equal([null, false]);
    expect(ask('getField', 'usnat.constructor')).to.deep.equal([null, false]);
  });

  it('hands out copies, so that no vendor changes what another one reads', () => {
    signal.start(createContext());
    const [segments] = ask('getSection', 'usnat') as [{ SaleOptOut: number }[]];
    for (const segment of segments) segment.SaleOptOut = 2;
    (ping().parsedSections as Record<string, unknown>).usnat = [];
    expect(ask('getField', 'usnat.SaleOptOut')).to.deep.equal([1, true]);
  });

  describe('asked by frames that are not the page’s', () => {
    const frames: HTMLIFrameElement[] = [];
    afterEach(() => {
      for (const frame of frames.splice(0)) frame.remove();
    });

    /** A frame that notes the answers that it gets. */
    function addFrame() {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frames.push(frame);
      const source = frame.contentWindow;
      if (!source) throw new Error('the frame has no window');
      const answers: { returnValue: unknown; success: boolean; callId: unknown }[] = [];
      source.addEventListener('message', ({ data }: MessageEvent<Record<string, never>>) => {
        if (data.__gppReturn) answers.push(data.__gppReturn);
      });
      const send = (data: unknown) =>
        window.dispatchEvent(new MessageEvent('message', { data, source }));
      const call = (command: string, parameter?: unknown, callId: unknown = 1) =>
        send({ __gppCall: { command, parameter, callId } });
      return { answers, send, call };
    }
    const accepted = (answers: readonly { success: boolean }[]) =>
      answers.filter(({ success }) => success).length;

    it('gives one frame eight listeners, however many it wants', async () => {
      signal.start(createContext());
      const { answers, call } = addFrame();
      for (let count = 0; count < 20_000; count += 1) call('addEventListener');
      await waitUntil(() => answers.length === 20_000);
      expect(accepted(answers)).to.equal(8);
      signal.change(createContext(['advertising']));
      call('ping', undefined, 'last');
      await waitUntil(() => answers.some(({ callId }) => callId === 'last'));
      // Three events for each of the eight.
      expect(answers.length).to.equal(20_000 + 3 * 8 + 1);
    });

    it('gives all frames together 128, and again when some are gone', async () => {
      signal.start(createContext());
      const all = Array.from({ length: 20 }, addFrame);
      for (const { call } of all)
        for (let count = 0; count < 9; count += 1) call('addEventListener');
      await waitUntil(() => all.every(({ answers }) => answers.length === 9));
      expect(all.reduce((sum, { answers }) => sum + accepted(answers), 0)).to.equal(128);
      for (const frame of frames.splice(0, 10)) frame.remove();
      const { answers, call } = addFrame();
      call('addEventListener');
      await waitUntil(() => answers.length === 1);
      expect(accepted(answers)).to.equal(1);
    });

    it('removes no listener but the frame’s own', async () => {
      signal.start(createContext());
      const { events, stop } = listen();
      const mine = addFrame();
      const other = addFrame();
      mine.call('addEventListener');
      await waitUntil(() => mine.answers.length === 1);
      const { listenerId } = mine.answers[0]?.returnValue as GppEvent;
      for (let id = 0; id <= listenerId; id += 1) other.call('removeEventListener', id);
      await waitUntil(() => other.answers.length === listenerId + 1);
      expect(other.answers.some(({ returnValue }) => returnValue === true)).to.equal(false);
      signal.change(createContext(['advertising']));
      expect(events.length).to.equal(4);
      stop();
      await waitUntil(() => mine.answers.length === 4);
      mine.call('removeEventListener', listenerId);
      await waitUntil(() => mine.answers.length === 5);
      expect(mine.answers[4]?.returnValue).to.equal(true);
    });

    it('throws nothing, and answers no message that is not a call', async () => {
      signal.start(createContext());
      const { answers, send, call } = addFrame();
      const errors: unknown[] = [];
      const note = ({ error }: ErrorEvent) => void errors.push(error);
      window.addEventListener('error', note);
      const wrong = fc.oneof(
        fc.anything(),
        fc.json(),
        fc.anything().map((found) => ({ __gppCall: found })),
        fc.anything().map((found) => ({ __gppCall: { command: found } })),
        fc.constant({ __gppCall: { command: 'ping', callId: 'x'.repeat(5000) } }),
        fc.constant(
          JSON.stringify({ __gppCall: { command: 'ping', parameter: 'x'.repeat(5000) } }),
        ),
      );
      fc.assert(fc.property(wrong, (data) => void send(data)));
      for (const path of ['constructor.x', '__proto__.x', {}, { toString: 1 }, null, [[]]])
        for (const command of ['getField', 'getSection', 'hasSection', 'removeEventListener'])
          call(command, path);
      window.dispatchEvent(
        new MessageEvent('message', { data: { __gppCall: { command: 'ping' } } }),
      );
      call('ping', undefined, 'end');
      await waitUntil(() => answers.some(({ callId }) => callId === 'end'));
      window.removeEventListener('error', note);
      expect(errors).to.deep.equal([]);
    });
  });
});
