import { html, nothing } from 'lit';
import type { NoticeOptions } from '../core/config-types.js';
import { directionOf } from '../locales/direction-of.js';
import type { NoticeTexts } from '../locales/texts.js';
import { BoxElement, whileConnected } from './box-element.js';
import { fitIntoPage } from './fit-into-page.js';
import { fill, joinList, joinSentences } from './format-text.js';
import { hostStyles } from './host-styles.js';
import { keepDialogOpen } from './keep-dialog-open.js';
import { keepPageReachable } from './keep-page-reachable.js';
import { noticeStyles } from './notice-styles.js';
import { sendRequest } from './request.js';
import { tokens } from './tokens.js';

/** What the visitor asks for. The notice itself decides nothing. */
export interface ConsentRequest {
  readonly wish: 'accept' | 'decline' | 'open' | 'prefetch';
  /** The button that was used: Safari does not focus a button that is clicked. */
  readonly opener: Element | null;
}

function requestWish(notice: AskFirstNotice, wish: ConsentRequest['wish'], act: Event): void {
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
export class AskFirstNotice extends BoxElement {
  static override styles = [hostStyles, tokens, noticeStyles];
  static override properties = {
    options: { attribute: false },
    texts: { attribute: false },
    reasons: { attribute: false },
  };

  /** The owner's options. */
  declare options: NoticeOptions;
  /** All texts, in one language. */
  declare texts: NoticeTexts;
  /** Why the visitor is asked again, and the warning about Global Privacy Control, or empty. */
  declare reasons: string;

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
    const { layout } = this.options;
    const { locale } = this.texts;
    const direction = directionOf(locale);
    return layout === 'dialog'
      ? html`<dialog
          part="notice"
          class="notice ${layout}"
          lang=${locale}
          dir=${direction}
          aria-labelledby="heading"
          @cancel=${(event: Event) => event.preventDefault()}
        >
          ${this.renderContent(true)}
        </dialog>`
      : html`<section
          part="notice"
          class="notice ${layout}"
          lang=${locale}
          dir=${direction}
          aria-labelledby="heading"
        >
          ${this.renderContent(false)}
        </section>`;
  }

  private renderContent(isModal: boolean) {
    const { options, texts, reasons } = this;
    const { site, policyUrl } = options;
    const { cookieSettings } = texts;
    const labels = options.purposes.map(({ label }) => label);
    const purposes = joinList(labels, texts.list);
    const filled = (text: string) => fill(text, { site, purposes, cookieSettings });
    const askFor = (wish: ConsentRequest['wish']) => (event: Event) =>
      requestWish(this, wish, event);
    const button = (wish: ConsentRequest['wish'], part: string, text: string) =>
      html`<button part=${part} @click=${askFor(wish)}>${text}</button>`;
    const choice = (wish: 'decline' | 'accept') =>
      html`<span part="button" class="button">${button(wish, wish, texts[wish])}</span>`;
    // A click does not move the focus, so that the focus is not lost when the notice goes.
    const keepFocus = (event: Event) => event.preventDefault();
    const prefetch = askFor('prefetch');

    return html`
      <div>
        <h2 part="heading" id="heading" tabindex=${isModal ? -1 : nothing} ?autofocus=${isModal}>
          ${filled(texts.heading)}
        </h2>
        ${reasons && html`<p part="text" class="text">${reasons}</p>`}
        <p part="text" class="text">${filled(joinSentences(texts.text, texts.withdrawal))}</p>
      </div>
      <div part="actions" class="actions" @mousedown=${keepFocus}>
        ${choice('decline')}${choice('accept')}
        <span class="more" @pointerenter=${prefetch} @focusin=${prefetch}>
          ${button('open', 'settings', texts.settings)}
          ${
            policyUrl
              ? html`<a part="read-more" href=${policyUrl} aria-label=${texts.readMoreLabel}
                  >${texts.readMore}</a
                >`
              : button('open', 'read-more', texts.readMore)
          }
        </span>
      </div>
    `;
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
