import type { Context } from '../core/context.js';
import type { RenderedNotice } from '../core/rendered-notice.js';
import type { ShownText } from '../core/types.js';
import type { BoxHost } from '../ui/box-host.js';
import { readShown } from '../ui/shown-text.js';
import { findRenderedVariant, type RenderedVariant } from './rendered-variant.js';

/** Describes a notice that a server has rendered to the code that measures boxes. */
export const boxHostOf = ({ renderRoot, box }: RenderedNotice): BoxHost => ({
  renderRoot,
  box,
  isRendered: true,
  content: [box],
});

/** The variant that the notice shows. */
export const variantOf = ({ config }: Context, { host }: RenderedNotice): RenderedVariant =>
  findRenderedVariant(config.raw, host.dataset.variant ?? '');

/** Reads what the visitor sees now, with the variant that the server has rendered. */
export function readShownOf(context: Context, notice: RenderedNotice): ShownText {
  const { name } = variantOf(context, notice);
  return { ...readShown(boxHostOf(notice)), ...(name && { variant: name }) };
}
