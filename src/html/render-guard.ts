import { early, guard } from 'built:guard';
import type { Config } from '../core/config-types.js';
import { fieldsOf } from '../core/fields.js';
import { reportWrongOption } from '../core/wrong-option.js';
import { checkAnywhere } from '../options/check-options.js';
import type { ConfigInput } from '../options/config-input.js';
import { readConfig } from '../options/config.js';
import { report } from '../page/report.js';
import { escapeHtml, escapeJson } from './escape-html.js';
import { hashConfig } from './hash-config.js';
import { nonceAttribute, type RenderOptions } from './render-notice.js';

/** How the guard comes into the page. */
export interface GuardOptions extends RenderOptions {
  /** Address of the folder with our other files. Default: `/ask-first/`. */
  readonly base?: string;
  /**
   * Whether the guard's code is in the page itself. Default: false, which writes a tag that loads the file
   * `in-html.js` of that folder, and a short script that shows the notice until this file is there. If
   * true, `window.askFirst` is there at once, but each page is longer, and its first paint comes later.
   */
  readonly inline?: boolean;
  /**
   * Whether the short script is written. Default: true. False is for a page whose policy forbids it: the
   * browser would report it on each page view. The notice is then shown when the guard is there.
   */
  readonly early?: boolean;
}

/** The id of the block with the options. */
const CONFIG_ID = 'ask-first-config';

/**
 * Renders the guard, to be put into the page's HTML in `head`, before every script that is marked. It
 * comes with all options, and holds what is marked just as the script tag does.
 *
 * Wrong options are reported in the console, with what is used instead. In the browser they are reported
 * when the settings are opened: no visitor needs the code for that.
 *
 * @param config the same options as for `renderNotice`
 */
export function renderGuard(
  config: ConfigInput,
  { base = '/ask-first/', inline = false, early: isEarly = true, nonce }: GuardOptions = {},
): string {
  const read = readConfig(fieldsOf(config));
  checkAnywhere(read, (...mistake) => reportWrongOption(report, ...mistake));
  const configHash = hashConfig(config);
  const block = escapeJson({ ...fieldsOf(config), configHash });
  const folder = escapeHtml(base.endsWith('/') ? base : `${base}/`);
  const forNonce = nonceAttribute({ nonce });
  const own = `${forNonce} data-config="${CONFIG_ID}"`;
  const about = ` data-hash="${configHash}" data-cookie-name="${escapeHtml(read.cookieName)}"`;
  return [
    `<script type="application/json" id="${CONFIG_ID}">${block}</script>`,
    // Before the tag: a style sheet may delay this script until the tag has failed to load.
    !inline && isEarly && asksEverybody(read) ? `<script${forNonce}${about}>${early}</script>` : '',
    inline
      ? `<script${own} data-base="${folder}">${guard}</script>`
      : `<script async${own} src="${folder}in-html.js"></script>`,
  ].join('');
}

/** Whether every visitor without a stored choice is asked by this notice, unless the browser says otherwise. */
const asksEverybody = ({ model, markNonce, raw }: Config): boolean =>
  model === 'opt-in' && markNonce === null && !raw.migrateFrom;
