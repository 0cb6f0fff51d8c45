import type { CodePlace } from './audit-types.js';

/** The end of a line of a stack, in V8 and in Firefox: an address, a line and a column. */
const PLACE = /((?:https?|blob):[^\s()]*?):(\d+):\d+\)?$/;

/**
 * Reads the text of `error.stack`.
 *
 * @param own a word in the lines of the functions that stand between the page and the browser. They and
 *   what they call are left out.
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
