import { fieldsOf, isGroup } from '../core/fields.js';
import type { RawOptions } from '../core/config-types.js';
import { reportWrongOption } from '../core/wrong-option.js';
import { currentScript } from './current-script.js';
import { document } from './document.js';
import { report } from './report.js';

/** What our own script tag says. */
export interface OwnScript {
  /** The keys of the JSON block that `data-config` names, overridden by the other attributes. */
  readonly options: RawOptions;
  /** The names of the options that stand on the tag. */
  readonly attributes: readonly string[];
  /** The folder of our other files: `data-base`, else the script's folder, else the page's. */
  readonly base: URL;
  /** Whether `data-base` names it. */
  readonly isBaseNamed: boolean;
}

/**
 * Reads the options from our own script tag. Call it while the script runs: later there is no
 * `currentScript`. A missing tag or JSON block is reported, and counts as one without options.
 */
export function readOwnScript(): OwnScript {
  // An SVG script cannot be ours: README's tag is an HTML one.
  const script = currentScript();
  if (!script) report('error', 'no own tag found');
  const { config, base, ...attributes } = fieldsOf(script?.dataset) as Readonly<
    Record<string, string>
  >;
  const named = base ? readBase(base) : undefined;
  return {
    options: fieldsOf({ ...(config && readJson(config)), ...attributes }),
    attributes: Object.keys(attributes),
    base: named ?? new URL(script?.src ?? '', document.baseURI),
    isBaseNamed: named !== undefined,
  };
}

/** Reads `data-base`; undefined, with a report, if it is no address. */
function readBase(base: string): URL | undefined {
  try {
    return new URL(base, document.baseURI);
  } catch {
    reportWrongOption(report, 'base', base, "our own file's folder");
    return undefined;
  }
}

/** Reads the JSON object in the element of this id; undefined, with a report, if there is none. */
function readJson(id: string): object | undefined {
  try {
    const found: unknown = JSON.parse(findBlock(id)?.textContent ?? '');
    if (isGroup(found)) return fieldsOf(found);
  } catch {
    // Reported below.
  }
  report('error', `data-config="${id}" is no JSON object`);
  return undefined;
}

/** The first script of this id. Another element may have the same id, and text by a visitor in it. */
const findBlock = (id: string): Element | undefined =>
  [...document.scripts].find((script) => script.id === id);
