import type { CodePlace } from './audit-types.js';

/** How a line of a stack ends in V8 and in Firefox: an address, a line and a column. */
const PLACE = /((?:https?|blob):[^\s()]*?):(\d+):\d+\)?$/;

/**
 * Reads the text of `error.stack`.
 *
 * @param own a word in the names of our functions that stand between the page and the browser. Their
 *   lines are left out, and so are those of what they call.
 * @returns the places with an address of the web, innermost first
 */
export function readStack(stack: string, own: string): CodePlace[] {
  const lines = stack.split('\n');
  const outermost = lines.map((line) => line.includes(own)).lastIndexOf(true);
  return lines.slice(outermost + 1).flatMap((line) => {
    const [, url, number] = PLACE.exec(line.trim()) ?? [];
    return url === undefined ? [] : [{ url, line: Number(number) }];
  });
}
