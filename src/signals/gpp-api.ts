/** What a command is answered by: any value, and whether the command was one. */
type Callback = (answer: unknown, success: boolean) => void;

/** The state that the other side is told, as GPP names it. */
export interface GppState {
  readonly cmpDisplayStatus: 'visible' | 'hidden';
  readonly signalStatus: 'ready' | 'not ready';
  readonly gppString: string;
  /** Each section with its segments. */
  readonly parsedSections: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

type Gpp = (command: string, callback?: Callback, parameter?: unknown) => void;

/** A stub that stood there before, with what it could not answer. */
interface Stub {
  readonly queue?: readonly Parameters<Gpp>[];
  readonly events?: readonly { readonly id: number; readonly callback: Callback }[];
}

/** A page or a frame that may have the API. */
type Host = Window & { __gpp?: Gpp & Stub };

interface Call {
  readonly command: string;
  readonly parameter?: unknown;
  readonly callId: unknown;
}

const LOCATOR = '__gppLocator';

/**
 * Installs GPP's API, version 1.1, for the page and for frames. The function that comes back takes a
 * new state, and tells the listeners of it in the order that is prescribed. `tell` calls a listener,
 * which may throw.
 */
export function installGpp(
  host: Host,
  first: GppState,
  tell: (call: () => void) => void,
): (next: GppState) => void {
  let state = first;
  let lastId = 0;
  const listeners = new Map<number, Callback>();

  const ping = () => ({
    gppVersion: '1.1',
    cmpStatus: 'loaded',
    cmpId: 1,
    supportedAPIs: ['7:usnat'],
    applicableSections: [7],
    sectionList: [7],
    ...state,
  });
  const eventFor = (listenerId: number, eventName: string, data: unknown) => ({
    eventName,
    listenerId,
    data,
    pingData: ping(),
  });
  const fire = (eventName: string, data: unknown): void => {
    for (const [id, callback] of [...listeners])
      if (listeners.has(id)) tell(() => callback(eventFor(id, eventName, data), true));
  };
  function listen(callback: Callback, id = ++lastId): void {
    lastId = Math.max(lastId, id);
    listeners.set(id, callback);
    tell(() => callback(eventFor(id, 'listenerRegistered', true), true));
  }

  /** Each command with what it answers; undefined is no answer. */
  const commands: Readonly<Record<string, (parameter: unknown) => unknown>> = {
    ping,
    removeEventListener: (id) => listeners.delete(id as number),
    hasSection: (name) => `${name}` in state.parsedSections,
    getSection: (name) => state.parsedSections[`${name}`],
    getField(path) {
      const [section = '', field = ''] = `${path}`.split('.');
      return state.parsedSections[section]?.find((segment) => field in segment)?.[field];
    },
  };

  function gpp(...[command, callback = () => undefined, parameter]: Parameters<Gpp>): void {
    if (command === 'addEventListener') return listen(callback);
    const answer = Object.keys(commands).includes(command) && commands[command]!(parameter);
    const isKnown = Object.keys(commands).includes(command) && answer !== undefined;
    tell(() => callback(isKnown ? answer : null, isKnown));
  }

  /** A frame asks by a message, in words or as an object, and is answered in the same way. */
  function onMessage({ data, source }: MessageEvent): void {
    const isText = typeof data === 'string';
    let call: Call | undefined;
    try {
      ({ __gppCall: call } = Object(isText ? JSON.parse(data) : data) as { __gppCall?: Call });
    } catch {
      // Words of somebody else.
    }
    if (!call || !source) return;
    const { command, parameter, callId } = call;
    const answer: Callback = (returnValue, success) => {
      const message = { __gppReturn: { returnValue, success, callId } };
      (source as Window).postMessage(isText ? JSON.stringify(message) : message, '*');
    };
    gpp(command, answer, parameter);
  }

  /** Frames find the API by a frame of this name beside them. */
  function addLocator(): void {
    if (host.frames[LOCATOR as never]) return;
    if (!host.document.body) return void setTimeout(addLocator, 10);
    const frame = host.document.createElement('iframe');
    Object.assign(frame, { name: LOCATOR, hidden: true, title: LOCATOR });
    host.document.body.append(frame);
  }

  const stub = host.__gpp;
  host.__gpp = gpp;
  host.addEventListener('message', onMessage);
  addLocator();
  for (const { id, callback } of stub?.events ?? []) listen(callback, id);
  for (const call of stub?.queue ?? []) gpp(...call);

  return (next) => {
    const previous = state;
    const { signalStatus, cmpDisplayStatus, gppString } = next;
    state = { ...previous, signalStatus: 'not ready' };
    if (previous.signalStatus === 'ready') fire('signalStatus', 'not ready');
    state = { ...next, signalStatus: 'not ready' };
    if (previous.cmpDisplayStatus !== cmpDisplayStatus) fire('cmpDisplayStatus', cmpDisplayStatus);
    if (previous.gppString !== gppString) fire('sectionChange', 'usnat');
    state = next;
    if (signalStatus === 'ready') fire('signalStatus', signalStatus);
  };
}
