import { serveFrames, type Callback, type Gpp } from './gpp-frames.js';

/** What listeners and `ping` see, in GPP's own names. */
export interface GppState {
  readonly cmpDisplayStatus: 'visible' | 'hidden';
  readonly signalStatus: 'ready' | 'not ready';
  readonly gppString: string;
  /** Each section with its segments. */
  readonly parsedSections: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** The page's own stub, which collects calls and listeners until the API is there. */
interface Stub {
  readonly queue?: readonly Parameters<Gpp>[];
  readonly events?: readonly { readonly id: number; readonly callback: Callback }[];
}

type Host = Window & { __gpp?: Gpp & Stub };

/**
 * Installs GPP's API, version 1.1, for the page and for its frames.
 *
 * @param callSafely calls a listener, which may throw
 * @returns a function that sets a new state, and sends listeners its events in the prescribed order
 */
export function installGpp(
  host: Host,
  first: GppState,
  callSafely: (call: () => void) => void,
): (next: GppState) => void {
  let state = first;
  let lastId = 0;
  const listeners = new Map<unknown, Callback>();

  const ping = () => ({
    gppVersion: '1.1',
    cmpStatus: 'loaded',
    cmpId: 1,
    supportedAPIs: ['7:usnat'],
    applicableSections: [7],
    sectionList: [7],
    ...state,
  });

  const send = (listenerId: unknown, callback: Callback, eventName: string, data: unknown): void =>
    callSafely(() => callback({ eventName, listenerId, data, pingData: ping() }, true));

  function sendToAll(eventName: string, data: unknown): void {
    // A listener may remove another one meanwhile.
    for (const [id, callback] of [...listeners])
      if (listeners.has(id)) send(id, callback, eventName, data);
  }

  function listen(callback: Callback, id = ++lastId): void {
    lastId = Math.max(lastId, id);
    listeners.set(id, callback);
    send(id, callback, 'listenerRegistered', true);
  }

  /** Each command returns its answer; undefined means that there is none. */
  const commands = new Map<string, (parameter: unknown) => unknown>([
    ['ping', ping],
    ['removeEventListener', (id) => listeners.delete(id)],
    ['hasSection', (name) => Object.keys(state.parsedSections).includes(String(name))],
    ['getSection', (name) => state.parsedSections[String(name)]],
    [
      'getField',
      (path) => {
        const [section = '', field = ''] = String(path).split('.');
        return state.parsedSections[section]?.find((segment) => field in segment)?.[field];
      },
    ],
  ]);

  function gpp(...[command, callback = () => undefined, parameter]: Parameters<Gpp>): void {
    if (command === 'addEventListener') return listen(callback);
    const answer = commands.get(command)?.(parameter);
    const isAnswered = answer !== undefined;
    callSafely(() => callback(isAnswered ? answer : null, isAnswered));
  }

  const stub = host.__gpp;
  host.__gpp = gpp;
  serveFrames(host, gpp);
  for (const { id, callback } of stub?.events ?? []) listen(callback, id);
  for (const call of stub?.queue ?? []) gpp(...call);

  return (next) => {
    const previous = state;
    const { signalStatus, cmpDisplayStatus, gppString } = next;
    state = { ...previous, signalStatus: 'not ready' };
    if (previous.signalStatus === 'ready') sendToAll('signalStatus', 'not ready');
    state = { ...next, signalStatus: 'not ready' };
    if (previous.cmpDisplayStatus !== cmpDisplayStatus)
      sendToAll('cmpDisplayStatus', cmpDisplayStatus);
    if (previous.gppString !== gppString) sendToAll('sectionChange', 'usnat');
    state = next;
    if (signalStatus === 'ready') sendToAll('signalStatus', signalStatus);
  };
}
