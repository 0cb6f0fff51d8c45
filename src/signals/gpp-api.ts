import { fieldsOf } from '../core/fields.js';
import { writeJson } from '../core/write-json.js';
import { serveFrames, type Callback, type Gpp, type SharedCommands } from './gpp-frames.js';
import { globals, ownField, readGlobal } from './page-globals.js';

/** What listeners and `ping` see, in GPP's own names. */
export interface GppState {
  readonly cmpDisplayStatus: 'visible' | 'hidden';
  readonly signalStatus: 'ready' | 'not ready';
  readonly gppString: string;
  /** Each section with its segments. */
  readonly parsedSections: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const isKnown = (found: unknown): boolean => found !== undefined;

/** Vendors get a copy, as one of them may write to what another one reads. */
const copyOf = <Value>(value: Value): Value =>
  value === undefined ? value : (JSON.parse(writeJson(value)) as Value);

const isCallback = (found: unknown): found is Callback => typeof found === 'function';

/** What the page's own stub has collected, before the API was there. */
function readStub() {
  const stub = readGlobal('__gpp');
  const listOf = (name: string): readonly unknown[] => {
    const found = ownField(stub, name);
    return Array.isArray(found) ? found : [];
  };
  return {
    // A stub queues its `arguments`, which are no array.
    calls: listOf('queue').map((call) => Object.values(fieldsOf(call))),
    listeners: listOf('events').map(fieldsOf),
  };
}

/**
 * Installs GPP's API, version 1.1, for the page and for its frames.
 *
 * @param callSafely calls a listener, which may throw
 * @returns a function that sets a new state, and sends listeners its events in the prescribed order
 */
export function installGpp(
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
    ...copyOf(state),
  });

  const send = (listenerId: unknown, callback: Callback, eventName: string, data: unknown): void =>
    callSafely(() => callback({ eventName, listenerId, data, pingData: ping() }, true));

  function sendToAll(eventName: string, data: unknown): void {
    // A listener may remove another one meanwhile.
    for (const [id, callback] of [...listeners])
      if (listeners.has(id)) send(id, callback, eventName, data);
  }

  function addListener(callback: Callback, id = lastId + 1): number {
    lastId = Math.max(lastId, id);
    listeners.set(id, callback);
    send(id, callback, 'listenerRegistered', true);
    return id;
  }
  const removeListener = (id: unknown): boolean => listeners.delete(id);

  const segmentsOf = (section: unknown) =>
    Object.entries(state.parsedSections).find(([name]) => name === section)?.[1];

  function fieldOf(path: unknown): unknown {
    const [section, field = ''] = typeof path === 'string' ? path.split('.') : [];
    return segmentsOf(section)
      ?.map((segment) => ownField(segment, field))
      .find(isKnown);
  }

  /** Each command returns its answer; undefined means that there is none. */
  const commands: SharedCommands = new Map<string, (parameter: unknown) => unknown>([
    ['ping', ping],
    ['hasSection', (section) => isKnown(segmentsOf(section))],
    ['getSection', (section) => copyOf(segmentsOf(section))],
    ['getField', fieldOf],
  ]);

  const gpp: Gpp = (command, callback, parameter) => {
    const isRemoval = command === 'removeEventListener';
    const answer = isRemoval ? removeListener(parameter) : commands.get(command)?.(parameter);
    if (!isCallback(callback)) return;
    if (command === 'addEventListener') addListener(callback);
    else callSafely(() => callback(answer ?? null, isKnown(answer)));
  };

  const stub = readStub();
  globals.__gpp = gpp;
  serveFrames(window, { commands, addListener, removeListener });
  for (const { id, callback } of stub.listeners)
    if (typeof id === 'number' && isCallback(callback)) addListener(callback, id);
  for (const [command, callback, parameter] of stub.calls)
    if (typeof command === 'string')
      gpp(command, isCallback(callback) ? callback : undefined, parameter);

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
