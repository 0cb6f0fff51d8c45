/**
 * ENTRY for servers, edge workers and builds: holds the tags of known third parties in HTML. It needs no
 * document, has no dependency and does nothing when it is imported.
 */
export { type AddressFinding, createAddressFinder } from './mark/find-address.js';
export { markHtml } from './mark/mark-html.js';
export { markStream, type MarkStream } from './mark/mark-stream.js';
export { SNIPPET_NAMES } from './mark/snippets.js';
export { TRACKER_DATA, type TrackerData } from './mark/tracker-data.js';
export type {
  Marked,
  MarkedHtml,
  MarkOptions,
  MarkReport,
  NotMarked,
  Place,
  Removed,
  Unsure,
} from './mark/mark-types.js';
