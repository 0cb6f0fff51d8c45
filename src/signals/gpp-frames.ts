import { isObject } from './page-globals.js';

/** Gets the answer to a command, and whether the command was understood. */
export type Callback = (answer: unknown, success: boolean) => void;

/** GPP's function on the page. */
export type Gpp = (command: string, callback?: Callback, parameter?: unknown) => void;

/** A call that another frame has sent as a message. */
interface Call {
  readonly command: string;
  readonly parameter?: unknown;
  readonly callId?: unknown;
}

const LOCATOR = '__gppLocator';

/** Milliseconds after which we look for the body again. */
const BODY_INTERVAL = 10;

/** Reads the call in a message. Returns undefined for a message that is not for us. */
function readCall(data: unknown): Call | undefined {
  try {
    const message: unknown = typeof data === 'string' ? JSON.parse(data) : data;
    const call = isObject(message) && message.__gppCall;
    if (isObject(call)) return { ...call, command: String(call.command) };
  } catch {
    // The text is not JSON.
  }
  return undefined;
}

/** Makes the API available to other frames, which send their calls as messages. */
export function serveFrames(host: Window, gpp: Gpp): void {
  /** Answers in the form in which the frame asks: a text, or an object. */
  function onMessage({ data, source }: MessageEvent<unknown>): void {
    const call = readCall(data);
    // Only a window has a location; a port cannot ask.
    if (!call || !source || !('location' in source)) return;
    const { command, parameter, callId } = call;
    const answer: Callback = (returnValue, success) => {
      const message = { __gppReturn: { returnValue, success, callId } };
      source.postMessage(typeof data === 'string' ? JSON.stringify(message) : message, '*');
    };
    gpp(command, answer, parameter);
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
