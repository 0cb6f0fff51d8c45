/* eslint-disable @typescript-eslint/no-deprecated -- Old advertisements write. */
import { override } from './override.js';

/** The markup that each released script has written so far. It is parsed as a whole. */
const written = new WeakMap<Element, string>();

/**
 * Collects what released scripts write with `document.write`. After the page has been parsed, a
 * browser ignores such a call by an external script, and a call by an inline script wipes the page.
 * Calls by other code go through.
 *
 * @param runningScript the released script whose code runs now; null while other code runs
 * @returns functions that put the native methods back
 */
export function catchWrites(runningScript: () => Element | null): (() => void)[] {
  // The page's own one: its scripts call what is replaced.
  const { document } = globalThis;
  const { write } = document;
  return [
    override(document, 'write', (...text: string[]) => {
      const script = runningScript();
      if (script) written.set(script, (written.get(script) ?? '') + text.join(''));
      else write.apply(document, text);
    }),
    override(document, 'writeln', (...text: string[]) => document.write(...text, '\n')),
  ];
}

/** Returns the markup that the script has written since the last call. */
export function takeWritten(script: Element): string | undefined {
  const markup = written.get(script);
  written.delete(script);
  return markup;
}
