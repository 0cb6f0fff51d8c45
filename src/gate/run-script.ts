import { atMost } from '../page/timing.js';
import { catchWrites, takeWritten } from './document-write.js';
import { insertMarkup } from './insert-markup.js';
import { catchLateListeners } from './late-events.js';
import { releaseScript } from './release-script.js';

/** Milliseconds that one script may take, from its turn on, before the next one runs. */
const CAP = 8000;

const released = new WeakSet<Element>();
let running = 0;
let restore: (() => void)[] = [];

/** Whether the code that runs now is a released script. A module cannot be told from the page. */
const isOurs = (): boolean => released.has(document.currentScript!);

/**
 * Runs one held script with the shims around it: a script that hangs delays no other beyond the
 * cap. Returns the scripts that it wrote, held, in their order.
 */
export async function runScript(script: HTMLScriptElement): Promise<HTMLScriptElement[]> {
  released.add(script);
  if (!running++) restore = [...catchWrites(isOurs), ...catchLateListeners(isOurs)];
  try {
    await atMost(CAP, releaseScript(script));
  } finally {
    if (!--running) restore.forEach((undo) => undo());
  }
  const text = takeWritten(script);
  return text ? insertMarkup(text, script, (content) => script.after(content)) : [];
}
