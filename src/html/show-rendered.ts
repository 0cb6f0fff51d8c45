import type { ShownNotice } from '../core/rendered-notice.js';
import { createEvent } from '../page/create-event.js';
import { document } from '../page/document.js';
import { removeFromPage } from '../page/remove-from-page.js';
import { followBody } from '../ui/follow-body.js';
import { followFocus } from '../ui/follow-focus.js';
import { fitInPlace } from './fit-in-place.js';
import type { Rendered } from './read-rendered.js';

/**
 * Makes the notice visible. First it is moved beside the body, where it takes part in no layout and in
 * no `:nth-child` of the body. It is hidden until then, so no frame shows it elsewhere.
 */
function reveal(host: HTMLElement, box: HTMLElement): void {
  host.style.setProperty('position', 'fixed', 'important');
  document.body.before(host);
  host.hidden = false;
  box.hidden = false;
  // Not modal before our code is there: visitors who cannot answer yet must not be blocked.
  if (box instanceof HTMLDialogElement) box.show();
}

/** Shows the notice that a server has rendered, and fits it into the page. Its buttons do nothing yet. */
export function showRendered(host: HTMLElement, rendered: Rendered): ShownNotice {
  const { renderRoot, box, style } = rendered;
  const removeHost = followFocus(host, renderRoot);
  reveal(host, box);
  const stops = [followBody(host, renderRoot), fitInPlace(host, box)];
  return {
    host,
    renderRoot,
    box,
    style,
    shown: createEvent('shown').timeStamp,
    onDispose: (stop) => void stops.push(stop),
    dispose() {
      stops.splice(0).forEach((stop) => stop());
      removeHost(() => removeFromPage(host));
    },
  };
}
