import { createMarker } from './create-marker.js';
import type { MarkedHtml, MarkOptions } from './mark-types.js';

/**
 * Holds the tags of known third parties: writes marks and held attributes into HTML, and changes nothing
 * else. A page that is marked already stays as it is.
 *
 * @param html a page, a part of a page, or a template
 * @throws {TypeError} where an option is wrong
 */
export function markHtml(html: string, options: MarkOptions = {}): MarkedHtml {
  const marker = createMarker(options);
  return { html: marker.mark(html, true), report: marker.report() };
}
