import { report } from './report.js';

export interface OwnScript {
  /** The keys of the JSON block that `data-config` names, and the other attributes over them. */
  readonly options: Record<string, unknown>;
  /** The folder of our other files: `data-base`, else the script's folder, else the page's. */
  readonly base: URL;
}

/**
 * Reads the options from our own script tag. Call it while the script runs: later there is no
 * `currentScript`. A missing tag or JSON block is reported, and the options are what remains.
 */
export function readOwnScript(): OwnScript {
  // An SVG script cannot be ours: README's tag is an HTML one.
  const script = document.currentScript as HTMLScriptElement | null;
  if (!script) report('error', 'no own tag found');
  const { config, base, ...attributes } = script?.dataset ?? {};
  return {
    options: { ...(config && readJson(config)), ...attributes },
    base: new URL(base ?? script?.src ?? '', document.baseURI),
  };
}

/** Reads the JSON object in the element of this id; undefined, with a report, if there is none. */
function readJson(id: string): object | undefined {
  try {
    const json: unknown = JSON.parse(document.getElementById(id)?.textContent ?? '');
    return Object(json) as object;
  } catch {
    report('error', `data-config="${id}" is no JSON`);
    return undefined;
  }
}
