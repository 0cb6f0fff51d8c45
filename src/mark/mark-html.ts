import { createMarker } from './create-marker.js';
import type { MarkedHtml, MarkOptions } from './mark-types.js';

/**
 * Holds the tags of known third parties: writes marks and held attributes into HTML, and changes nothing
 * else. A page that is marked stays as it is.
 *
 * @param html a page, a part of one, or a template
 * @throws {TypeError} for options that cannot be read
 */
export function markHtml(html: string, options: MarkOptions = {}): MarkedHtml {
  const marker = createMarker(options);
  return { html: marker.mark(html, true), report: marker.report() };
}
