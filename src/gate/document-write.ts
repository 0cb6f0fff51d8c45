import { override } from './override.js';

/** What each released script has written and not yet got: pieces make sense only together. */
const written = new WeakMap<Element, string>();

/**
 * Catches `document.write` of released scripts, which a browser ignores in a late external
 * script, and which in an inline one wipes the page. Calls by other code pass.
 */
export function catchWrites(isOurs: () => boolean): (() => void)[] {
  const { write } = document;
  return [
    override(document, 'write', (...text: string[]) => {
      if (!isOurs()) return write.apply(document, text);
      const script = document.currentScript!;
      written.set(script, (written.get(script) ?? '') + text.join(''));
    }),
    override(document, 'writeln', (...text: string[]) => document.write(...text, '\n')),
  ];
}

/** Hands over what the script has written since the last call. */
export function takeWritten(script: Element): string | undefined {
  const text = written.get(script);
  written.delete(script);
  return text;
}
