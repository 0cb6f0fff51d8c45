import { expect, waitUntil } from '@open-wc/testing';
import { signal } from '../../src/signals/gpp.js';
import { makeContext } from './sample.js';

type Callback = (answer: unknown, success: boolean) => void;
const page = window as unknown as {
  __gpp: ((command: string, callback?: Callback, parameter?: unknown) => void) & object;
};

interface Ping {
  signalStatus: string;
  gppString: string;
  cmpDisplayStatus: string;
}
interface Told {
  eventName: string;
  listenerId: number;
  data: unknown;
  pingData: Ping;
}

const OPTED_OUT = 'DBABLA~CVQVAAAAAACA.QA';
const NOT = 'DBABLA~CVQqAAAAAACA.QA';

/** What a command answers, at once. */
function ask(command: string, parameter?: unknown): unknown[] {
  let answer: unknown[] = [];
  page.__gpp(command, (...words) => (answer = words), parameter);
  return answer;
}
const ping = () => ask('ping')[0] as Ping;

/** What a listener is told, in short. */
function listen() {
  const told: string[] = [];
  let id = 0;
  page.__gpp('addEventListener', (event) => {
    const { eventName, listenerId, data, pingData } = event as Told;
    id = listenerId;
    told.push([eventName, String(data), pingData.signalStatus, pingData.gppString].join(' '));
  });
  return { told, stop: () => ask('removeEventListener', id) };
}

describe('the signal for GPP', () => {
  const early: unknown[][] = [];

  before(() => {
    // A stub of the page's own, with a question and a listener.
    const stub = () => undefined;
    page.__gpp = Object.assign(stub, {
      queue: [['ping', (...words: unknown[]) => early.push(words)]],
      events: [{ id: 7, callback: (...words: unknown[]) => early.push(words) }],
    });
    signal.start(makeContext());
  });

  it('answers what a stub could not', () => {
    const [registered, pinged] = early as [[Told], [Ping]];
    expect(registered[0]).to.include({ eventName: 'listenerRegistered', listenerId: 7 });
    expect(pinged[0].gppString).to.equal(OPTED_OUT);
    ask('removeEventListener', 7);
  });

  it('is denied and not ready before there is a choice', () => {
    signal.start(makeContext());
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
        parsedSections: ping()['parsedSections' as never],
      },
      true,
    ]);
  });

  const table: [string, unknown, unknown, boolean][] = [
    ['hasSection', 'usnat', true, true],
    ['hasSection', 'tcfeuv2', false, true],
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
    it(`answers ${command} of ${String(parameter)} by ${String(answer)}`, () => {
      signal.start(makeContext());
      expect(ask(command, parameter)).to.deep.equal([answer, success]);
    });
  }

  it('answers a section by its segments', () => {
    const [segments, success] = ask('getSection', 'usnat') as [Record<string, unknown>[], boolean];
    expect(success).to.equal(true);
    expect(segments.map((segment) => Object.keys(segment).length)).to.deep.equal([16, 2]);
    expect(segments[0]!.SensitiveDataProcessing).to.deep.equal(Array(16).fill(0));
  });

  it('tells of a choice in the order that is prescribed', () => {
    signal.start(makeContext());
    const { told, stop } = listen();
    expect(told).to.deep.equal([`listenerRegistered true not ready ${OPTED_OUT}`]);
    signal.change(makeContext(['advertising']));
    signal.change(makeContext([], { isDecided: true }));
    expect(told.slice(1)).to.deep.equal([
      `cmpDisplayStatus hidden not ready ${NOT}`,
      `sectionChange usnat not ready ${NOT}`,
      `signalStatus ready ready ${NOT}`,
      `signalStatus not ready not ready ${NOT}`,
      `sectionChange usnat not ready ${OPTED_OUT}`,
      `signalStatus ready ready ${OPTED_OUT}`,
    ]);
    expect(stop()).to.deep.equal([true, true]);
    signal.change(makeContext(['advertising']));
    expect(told.length).to.equal(7);
  });

  it('tells the others when a listener throws', () => {
    page.__gpp('addEventListener', (event) => {
      if ((event as Told).eventName === 'signalStatus') throw new Error('own');
    });
    const { told } = listen();
    signal.change(makeContext([], { isDecided: true }));
    expect(told.pop()).to.match(/^signalStatus ready/);
  });

  it('says how a site that has signed the MSPA handles its transactions', () => {
    signal.start(makeContext([], { options: { mspa: 'service-provider' } }));
    const field = (name: string) => ask('getField', `usnat.${name}`)[0];
    expect([
      field('MspaCoveredTransaction'),
      field('MspaOptOutOptionMode'),
      field('MspaServiceProviderMode'),
    ]).to.deep.equal([1, 2, 1]);
  });

  it('tells of wrong options', () => {
    const context = makeContext([], { options: { mspa: 'yes', purpose: 5, cmpId: 3 } });
    signal.start(context);
    expect(context.told.length).to.equal(3);
  });

  for (const isText of [false, true]) {
    it(`answers frames, ${isText ? 'in words' : 'by objects'}, again and again`, async () => {
      signal.start(makeContext());
      const frame = document.createElement('iframe');
      const call = { command: 'addEventListener', callId: 'c1' };
      const message = isText
        ? `JSON.stringify({ __gppCall: ${JSON.stringify(call)} })`
        : `{ __gppCall: ${JSON.stringify(call)} }`;
      frame.srcdoc = `<script>
        window.told = [];
        addEventListener('message', ({ data }) => told.push(data));
        parent.frames.__gppLocator && parent.postMessage(${message}, '*');
      </script>`;
      document.body.append(frame);
      const told = () => (frame.contentWindow as unknown as { told?: unknown[] }).told ?? [];
      await waitUntil(() => told().length === 1);
      signal.change(makeContext(['advertising']));
      await waitUntil(() => told().length === 4);
      const [one] = told().map((data) => (isText ? (JSON.parse(data as string) as object) : data));
      const { __gppReturn: answer } = one as { __gppReturn: Record<string, unknown> };
      expect(answer).to.include({ success: true, callId: 'c1' });
      frame.remove();
    });
  }
});
