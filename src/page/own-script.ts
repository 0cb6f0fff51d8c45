import { fieldsOf } from '../core/fields.js';
import type { RawOptions } from '../core/types.js';
import { report } from './report.js';

export interface OwnScript {
  /** The keys of the JSON block that `data-config` names, and the other attributes over them. */
  readonly options: RawOptions;
  /** The folder of our other files: `data-base`, else the script's folder, else the page's. */
  readonly base: URL;
}

/**
 * Reads the options from our own script tag. Call it while the script runs: later there is no
 * `currentScript`. Without a tag, or without its JSON block, it reports that and uses what is there.
 */
export function readOwnScript(): OwnScript {
  // An SVG script cannot be ours: README's tag is an HTML one.
  const script = document.currentScript as HTMLScriptElement | null;
  if (!script) report('error', 'no own tag found');
  const { config, base, ...attributes } = fieldsOf(script?.dataset) as Readonly<
    Record<string, string>
  >;
  return {
    options: fieldsOf({ ...(config && readJson(config)), ...attributes }),
    base: new URL(base ?? script?.src ?? '', document.baseURI),
  };
}

/** Reads the JSON object in the element of this id; undefined, with a report, if there is none. */
function readJson(id: string): object | undefined {
  try {
    return fieldsOf(JSON.parse(document.getElementById(id)?.textContent ?? ''));
  } catch {
    report('error', `data-config="${id}" is no JSON`);
    return undefined;
  }
}
