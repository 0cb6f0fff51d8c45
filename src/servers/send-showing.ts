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
 * Tells the owner's server that this page view shows the notice: what the notice shows, and nothing about
 * the visitor. The request is not repeated, whatever the server answers.
 */
export function sendShowing(
  { config: { revision } }: Context,
  { site, showingsUrl }: StorageOptions,
  shown: ShownText,
): void {
  // A field that is left out stays missing: a polluted prototype may have one of the same name.
  const { locale, text, layout, variant } = ownFieldsOf(shown);
  if (showingsUrl === '' || text === '' || isCounted) return;
  isCounted = true;
  void send(showingsUrl, {
    credentials: 'omit',
    // No redirect may send it to another origin.
    redirect: 'error',
    // The address of the page would say what the visitor reads.
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
