/**
 * ENTRY for servers, edge workers and builds: writes the notice and the guard as HTML. It needs no document, has
 * no dependency and does nothing when it is imported.
 */
export {
  renderNotice,
  type NoticeRenderOptions,
  type RenderOptions,
} from './html/render-notice.js';
export { renderGuard, type GuardOptions } from './html/render-guard.js';
export type { ConfigInput } from './options/config-input.js';
