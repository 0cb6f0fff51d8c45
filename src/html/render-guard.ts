import { guard } from 'built:guard';
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
   * Whether the guard's code is in the page itself. Default: true. If not, the page waits for the file
   * `in-html.js` in that folder: one more request, whose answer the browser keeps for the next pages.
   */
  readonly inline?: boolean;
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
  { base = '/ask-first/', inline = true, nonce }: GuardOptions = {},
): string {
  checkAnywhere(readConfig(fieldsOf(config)), (...mistake) =>
    reportWrongOption(report, ...mistake),
  );
  const folder = base.endsWith('/') ? base : `${base}/`;
  const attributes =
    `${nonceAttribute({ nonce })} data-config="${CONFIG_ID}"` +
    (inline ? ` data-base="${escapeHtml(folder)}"` : ` src="${escapeHtml(folder)}in-html.js"`);
  const block = escapeJson({ ...fieldsOf(config), configHash: hashConfig(config) });
  return (
    `<script type="application/json" id="${CONFIG_ID}">${block}</script>` +
    `<script${attributes}>${inline ? guard : ''}</script>`
  );
}
