import { readFields, readOptionalText, readText } from './read-field.js';
import { LAYOUT, SITE, VARIANT } from './text-limits.js';

/** One page view in which the notice was shown. */
export interface Showing {
  readonly site: string;
  readonly language: string;
  readonly layout: string;
  readonly revision: string;
  readonly textHash: string;
  /** Empty without variants. */
  readonly variant: string;
}

const NAMES = ['site', 'language', 'layout', 'revision', 'textHash', 'variant'];

/**
 * Reads the body of a showing strictly.
 *
 * @throws {RefusedError} for anything else
 */
export function readShowing(body: unknown): Showing {
  const fields = readFields(body, NAMES);
  return {
    site: readText(fields, 'site', SITE),
    language: readText(fields, 'language', { most: 40, form: /^[\w-]+$/ }),
    layout: readText(fields, 'layout', LAYOUT),
    revision: readText(fields, 'revision', { most: 40, form: /^[\w.-]*$/ }),
    textHash: readText(fields, 'textHash', { most: 7, form: /^\w+$/ }),
    variant: readOptionalText(fields, 'variant', VARIANT) ?? '',
  };
}
