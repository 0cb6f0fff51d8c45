import { catchWrites } from './document-write.js';
import { catchLateListeners } from './late-events.js';
import { catchBodyHandlers, catchLateHandlers } from './late-handlers.js';
import type { Restore } from './override.js';
import { catchCreatedScripts } from './released-code.js';
import type { OnWrittenScript } from './written-markup.js';

let restores: Restore[] = [];

/**
 * Installs the shims for what works only while a page loads: `document.write` and the loading events.
 * Shims that are already installed stay.
 */
export function installShims(onWritten: OnWrittenScript): void {
  if (restores.length === 0)
    restores = [
      ...catchCreatedScripts(),
      ...catchLateListeners(),
      ...catchLateHandlers(),
      ...catchWrites(onWritten),
    ];
  restores.push(...catchBodyHandlers());
}

/** Leaves `document`, `window` and the body as they would be without us. */
export function removeShims(): void {
  const ended = restores;
  restores = [];
  for (const restore of ended) restore();
}
