import { catchWrites, takeWritten } from './document-write.js';
import { insertMarkup } from './insert-markup.js';
import { catchLateListeners } from './late-events.js';
import { releaseScript } from './release-script.js';
import { isModule } from './turn.js';

/** Milliseconds that one script may take, from its turn on, before the next one runs. */
const CAP = 8000;

const released = new WeakSet<Element>();
/** How many scripts run now, and how many of them are modules. */
let running = 0;
let modules = 0;
let restore: (() => void)[] = [];

/**
 * Whether the code that runs now is a released script. A module has no `currentScript`: while one
 * of ours runs, code without one counts as ours.
 */
const isOurs = (script = document.currentScript): boolean =>
  script ? released.has(script) : modules > 0;

function count(change: 1 | -1, isModule: boolean): void {
  if (!running) restore = [...catchWrites(isOurs), ...catchLateListeners(isOurs)];
  if (isModule) modules += change;
  running += change;
  if (!running) restore.forEach((undo) => undo());
}

/**
 * Runs one held script with the shims around it: a script that hangs delays no other beyond the
 * cap. Returns the scripts that it wrote, held, in their order.
 */
export async function runScript(script: HTMLScriptElement): Promise<HTMLScriptElement[]> {
  const capped = new Promise((resolve) => setTimeout(resolve, CAP));
  const module = isModule(script);
  released.add(script);
  count(1, module);
  const end = () => count(-1, module);
  try {
    await Promise.race([releaseScript(script), capped]);
  } finally {
    // When an inline module has run cannot be known, so its listeners are caught up to the cap.
    if (module && !script.src) void capped.then(end);
    else end();
  }
  const text = takeWritten(script);
  return text ? insertMarkup(text, script, (content) => script.after(content)) : [];
}
