import { BoxElement, whileConnected } from './box-element.js';
import { fitIntoPage } from './fit-into-page.js';
import { hostStyles } from './host-styles.js';
import { keepDialogOpen } from './keep-dialog-open.js';
import { keepPageReachable } from './keep-page-reachable.js';
import { noticeStyles } from './notice-styles.js';
import { noticeTemplate, type NoticeContent, type Wish } from './notice-template.js';
import { sendRequest } from './request.js';
import { isTooEarly } from './require-sight.js';
import { tokens } from './tokens.js';

/** What the visitor asks for. The notice itself decides nothing. */
export interface ConsentRequest {
  readonly wish: Wish;
  /** The button that was used. The focus does not tell: Safari does not focus a clicked button. */
  readonly opener: Element | null;
}

function requestWish(notice: AskFirstNotice, wish: Wish, act: Event): void {
  if (wish === 'accept' && isTooEarly(notice, act)) return;
  const { currentTarget } = act;
  const opener = currentTarget instanceof Element ? currentTarget : null;
  const detail: ConsentRequest = { wish, opener };
  sendRequest(notice, 'consent-request', detail, act);
}

/**
 * The first layer: a named, non-modal region; in the layout `dialog` a modal dialog.
 *
 * @tagname ask-first-notice
 * @fires consent-request - with a `ConsentRequest` as detail: the visitor accepts, declines, opens
 *   the preferences, or comes near to what opens them (`prefetch`)
 * @csspart notice - the region itself
 * @csspart heading
 * @csspart text
 * @csspart actions - the row with buttons and link
 * @csspart button - Decline and Accept alike
 * @csspart settings - opens the preferences
 * @csspart read-more - the link to the cookie policy; without a policy it opens the preferences
 */
export class AskFirstNotice extends BoxElement implements NoticeContent {
  static override styles = [hostStyles, tokens, noticeStyles];
  static override properties = {
    options: { attribute: false },
    texts: { attribute: false },
    reasons: { attribute: false },
  };

  declare options: NoticeContent['options'];
  declare texts: NoticeContent['texts'];
  declare reasons: NoticeContent['reasons'];
  declare variant: NoticeContent['variant'];

  constructor() {
    super();
    this.addController(whileConnected(this, fitIntoPage));
    // A modal dialog needs no scroll padding: nothing outside of it takes the focus.
    this.addController(
      whileConnected(this, (box) =>
        box instanceof HTMLDialogElement ? keepDialogOpen(box) : keepPageReachable(box),
      ),
    );
  }

  protected override get hasData(): boolean {
    return this.options !== undefined && this.texts !== undefined;
  }

  override render() {
    return noticeTemplate(this, (wish) => (act) => requestWish(this, wish, act));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-first-notice': AskFirstNotice;
  }
  interface HTMLElementEventMap {
    'consent-request': CustomEvent<ConsentRequest>;
  }
}
