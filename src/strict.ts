/**
 * ENTRY for servers, edge workers and builds: a policy that consent lifts, for pages with tags that nobody has
 * marked. It needs no document, has no dependency and does nothing when it is imported.
 */
export { purposesOf } from './strict/read-strict.js';
export { renderNginx } from './strict/render-nginx.js';
export { renderSwitch, type SwitchOptions } from './strict/render-switch.js';
export { strictHeaders, strictHeadersFor, type Headers } from './strict/strict-headers.js';
export type { StrictOptions } from './strict/strict-types.js';
