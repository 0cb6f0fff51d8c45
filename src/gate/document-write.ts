import { override } from './override.js';

/** What each released script has written and not yet got: pieces make sense only together. */
const written = new WeakMap<Element, string>();

/**
 * Catches `document.write` of released scripts, which a browser ignores in a late external
 * script, and which in an inline one wipes the page. Calls by other code pass.
 */
export function catchWrites(isOurs: () => boolean): (() => void)[] {
  return (['write', 'writeln'] as const).map((name) => {
    const native = document[name];
    return override(document, name, (...text: string[]) => {
      const script = document.currentScript;
      if (!script || !isOurs()) return native.apply(document, text);
      const end = name === 'write' ? '' : '\n';
      written.set(script, (written.get(script) ?? '') + text.join('') + end);
    });
  });
}

/** Hands over what the script has written since the last call. */
export function takeWritten(script: Element): string | undefined {
  const text = written.get(script);
  written.delete(script);
  return text;
}
