import { document } from '../page/document.js';
import type { SignalContext } from './signal.js';

const findScript = (isWanted: (script: HTMLScriptElement) => boolean) =>
  [...document.scripts].find((script) => !script.hasAttribute('data-consent') && isWanted(script));

/** The first script that is not held, and whose address has one of these parts. */
export const findUnheld = (...parts: readonly string[]): Element | undefined =>
  findScript(({ src }) => parts.some((part) => src.includes(part)));

/** Whether an inline script of the page that is not held has this text. */
const hasLine = (line: string): boolean =>
  !!findScript(({ src, type, text }) => !src && !type.includes('json') && text.includes(line));

/**
 * Reports that a vendor does not wait for us, and that the page lacks the line that would have told it
 * first. A tag that is not held may be faster than any file of ours.
 *
 * @param line a part of that line, as the guide has it; empty where there is none, and the tag has to
 *   be held
 */
export function reportUnheld(
  name: string,
  { report }: SignalContext,
  line: string,
  ...tag: readonly Element[]
): void {
  if (line && hasLine(line)) return;
  const lacks = line && `, and no inline script has "${line}"`;
  report(
    'error',
    `signals.${name}: its vendor is not held${lacks}, see the guide, Signals`,
    ...tag,
  );
}
