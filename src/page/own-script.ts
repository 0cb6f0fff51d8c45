import { report } from './report.js';

export interface OwnScript {
  /** The options: the JSON block named by `data-config`, with the attributes over it. */
  readonly options: Record<string, unknown>;
  /** Folder of our other files: `data-base`, else the folder of the script, else of the page. */
  readonly base: URL;
}

/** Reads our own tag. Call it while the script runs: `currentScript` is null afterwards. */
export function readOwnScript(): OwnScript {
  const script = document.currentScript as HTMLScriptElement | null;
  if (!script) report('error', 'no own tag found');
  const { config, base, ...attributes } = { ...script?.dataset };
  let json;
  try {
    json = config && JSON.parse(document.getElementById(config)!.textContent!);
  } catch {
    report('error', `data-config="${config}" is no JSON`);
  }
  return {
    options: { ...json, ...attributes },
    base: new URL(base ?? script?.src ?? '', document.baseURI),
  };
}
