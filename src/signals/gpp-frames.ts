import { fieldsOf } from '../core/fields.js';
import { writeJson } from '../core/write-json.js';

/** Gets the answer to a command, and whether the command was understood. */
export type Callback = (answer: unknown, success: boolean) => void;

/** GPP's function on the page. */
export type Gpp = (command: string, callback?: Callback, parameter?: unknown) => void;

/** A call that another frame has sent as a message. */
interface Call {
  readonly command: string;
  readonly parameter: unknown;
  readonly callId: unknown;
}

/** The commands that are the same for the page and for frames. */
export type SharedCommands = ReadonlyMap<string, (parameter: unknown) => unknown>;

/** What frames may use of the API. */
export interface FrameApi {
  readonly commands: SharedCommands;
  /** Returns the id by which the listener can be removed. */
  addListener(callback: Callback): number;
  removeListener(id: unknown): boolean;
}

const LOCATOR = '__gppLocator';

/** Milliseconds after which we look for the body again. */
const BODY_INTERVAL = 10;

/**
 * An ad's frame may send as many calls as it likes, and each listener costs time on each change:
 * 128 take about 40 ms (Chromium 156). Known callers register one or two.
 */
const MOST_LISTENERS = 128;
const MOST_PER_FRAME = 8;

/** The most characters of a message that is a text. A call has about a hundred. */
const LONGEST_CALL = 1000;

const isShort = (found: unknown): boolean => JSON.stringify(found).length <= LONGEST_CALL;

/** Reads the call in a message. Returns undefined for a message that is not for us. */
function readCall(data: unknown): Call | undefined {
  try {
    if (typeof data === 'string' && data.length > LONGEST_CALL) return undefined;
    const message = fieldsOf(typeof data === 'string' ? JSON.parse(data) : data);
    const { command, parameter, callId } = fieldsOf(message.__gppCall);
    if (typeof command !== 'string' || !isShort([parameter, callId])) return undefined;
    return { command, parameter, callId };
  } catch {
    // The text is not JSON, or JSON cannot write what was sent.
  }
  return undefined;
}

/** Answers the calls of frames. Each frame can remove its own listeners only. */
function createFrameCalls({ commands, addListener, removeListener }: FrameApi) {
  /** The frames that listen, each with the ids of its listeners. */
  const frames = new Map<Window, Set<unknown>>();

  /** Forgets the listeners of frames that are gone. Returns how many are left. */
  function countListeners(): number {
    let count = 0;
    for (const [frame, ids] of frames) {
      if (frame.closed) {
        ids.forEach(removeListener);
        frames.delete(frame);
      } else count += ids.size;
    }
    return count;
  }

  return function answerCall(
    frame: Window,
    { command, parameter }: Call,
    callback: Callback,
  ): void {
    const ids = frames.get(frame) ?? new Set();
    if (command === 'removeEventListener')
      return callback(ids.delete(parameter) && removeListener(parameter), true);
    if (command !== 'addEventListener') {
      const answer = commands.get(command)?.(parameter);
      return callback(answer ?? null, answer !== undefined);
    }
    if (ids.size >= MOST_PER_FRAME || countListeners() >= MOST_LISTENERS)
      return callback(null, false);
    frames.set(frame, ids.add(addListener(callback)));
  };
}

/** Makes the API available to other frames, which send their calls as messages. */
export function serveFrames(host: Window, api: FrameApi): void {
  const answerCall = createFrameCalls(api);

  /** Answers in the form in which the frame asks: a text, or an object. */
  function onMessage({ data, source }: MessageEvent<unknown>): void {
    const call = readCall(data);
    // Only a window has a location; a port cannot ask.
    if (!call || !source || !('location' in source)) return;
    answerCall(source, call, (returnValue, success) => {
      const message = { __gppReturn: { returnValue, success, callId: call.callId } };
      source.postMessage(typeof data === 'string' ? writeJson(message) : message, '*');
    });
  }

  /** Adds the empty frame by whose name other frames find the API. */
  function addLocator(): void {
    if (LOCATOR in host.frames) return;
    if (!host.document.body) return void setTimeout(addLocator, BODY_INTERVAL);
    const frame = host.document.createElement('iframe');
    Object.assign(frame, { name: LOCATOR, hidden: true, title: LOCATOR });
    host.document.body.append(frame);
  }

  host.addEventListener('message', onMessage);
  addLocator();
}
