import type { StorageOptions } from '../core/config-types.js';
import type { Context } from '../core/context.js';
import { ownFieldsOf } from '../core/fields.js';
import { textHash } from '../core/fingerprint.js';
import type { ShownText } from '../core/types.js';
import { writeJson } from '../core/write-json.js';
import { send } from './send.js';

/** Whether this page view is counted. The notice may be shown again in it. */
let isCounted = false;

/**
 * Tells the owner's server that this page view shows the notice: what it showed, and nothing about the
 * visitor. It is not repeated, whatever the server answers.
 */
export function sendShowing(
  { config: { revision } }: Context,
  { site, showingsUrl }: StorageOptions,
  shown: ShownText,
): void {
  // What is left out stays so: a polluted prototype may have a field of that name.
  const { locale, text, layout, variant } = ownFieldsOf(shown);
  if (showingsUrl === '' || text === '' || isCounted) return;
  isCounted = true;
  void send(showingsUrl, {
    credentials: 'omit',
    // Another origin must not get it by a redirect.
    redirect: 'error',
    // The address of the page says what the visitor reads.
    referrerPolicy: 'no-referrer',
    headers: { 'Content-Type': 'application/json' },
    body: writeJson({
      site,
      language: locale,
      layout,
      revision,
      textHash: textHash(text, variant),
      variant,
    }),
  });
}
