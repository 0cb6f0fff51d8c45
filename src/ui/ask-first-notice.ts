import { html, nothing } from 'lit';
import type { NoticeOptions, ShownText } from '../core/types.js';
import { directionOf } from '../locales/direction-of.js';
import type { NoticeTexts } from '../locales/texts.js';
import { createEvent } from '../page/create-event.js';
import { BoxElement, whileConnected } from './box-element.js';
import { fitIn } from './fit-in.js';
import { fill, joinList } from './format-text.js';
import { keepFocusVisible } from './keep-focus-visible.js';
import { noticeStyles } from './notice-styles.js';
import { shownText } from './shown-text.js';
import { tokens } from './tokens.js';

/** What the visitor asks for. The notice itself decides nothing. */
export interface ConsentRequest {
  readonly wish: 'accept' | 'decline' | 'open' | 'prefetch';
  readonly shown: ShownText;
  /** The button that was used: Safari does not focus a button that is clicked. */
  readonly opener: Element | null;
}

/** Opens a modal dialog and keeps it open. Returns a function that closes it. */
function keepOpen(dialog: HTMLDialogElement): () => void {
  const open = (): void => {
    if (!dialog.open) dialog.showModal();
  };
  open();
  // Only a choice closes it. On a second Escape the browser closes a dialog without asking.
  dialog.addEventListener('close', open);
  return () => {
    dialog.removeEventListener('close', open);
    dialog.close();
  };
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
  static override styles = [tokens, noticeStyles];
  static override properties = {
    options: { attribute: false },
    texts: { attribute: false },
    news: { attribute: false },
  };

  /** The owner's options. */
  declare options: NoticeOptions;
  /** All texts, in one language. */
  declare texts: NoticeTexts;
  /** What is new since the last choice, and the warning about Global Privacy Control, or empty. */
  declare news: string;

  constructor() {
    super();
    this.addController(whileConnected(this, fitIn));
    // A modal dialog needs no scroll padding: nothing outside of it takes the focus.
    this.addController(
      whileConnected(this, (box) =>
        box instanceof HTMLDialogElement ? keepOpen(box) : keepFocusVisible(box),
      ),
    );
  }

  override render() {
    const { layout } = this.options;
    const { locale } = this.texts;
    const direction = directionOf(locale);
    return layout === 'dialog'
      ? html`<dialog
          part="notice"
          class=${layout}
          lang=${locale}
          dir=${direction}
          aria-labelledby="heading"
          @cancel=${(event: Event) => event.preventDefault()}
        >
          ${this.renderContent(true)}
        </dialog>`
      : html`<section
          part="notice"
          class=${layout}
          lang=${locale}
          dir=${direction}
          aria-labelledby="heading"
        >
          ${this.renderContent(false)}
        </section>`;
  }

  private renderContent(isModal: boolean) {
    const { options, texts, news } = this;
    const { site, policyUrl } = options;
    const { cookieSettings } = texts;
    const labels = options.purposes.map(({ label }) => label);
    const purposes = joinList(labels, texts.list);
    const filled = (text: string) => fill(text, { site, purposes, cookieSettings });
    const button = (wish: ConsentRequest['wish'], part: string, text: string) =>
      html`<button part=${part} @click=${(event: Event) => this.request(wish, event.currentTarget)}>
        ${text}
      </button>`;
    const choice = (wish: 'decline' | 'accept') =>
      html`<span part="button">${button(wish, wish, texts[wish])}</span>`;
    // A click does not move the focus, so that the focus is not lost when the notice goes.
    const keepFocus = (event: Event) => event.preventDefault();
    const prefetch = () => this.request('prefetch', null);

    return html`
      <div>
        <h2 part="heading" id="heading" tabindex=${isModal ? -1 : nothing} ?autofocus=${isModal}>
          ${filled(texts.heading)}
        </h2>
        ${news && html`<p part="text">${news}</p>`}
        <p part="text">${filled(`${texts.text} ${texts.withdrawal}`)}</p>
      </div>
      <div part="actions" @mousedown=${keepFocus}>
        ${choice('decline')}${choice('accept')}
        <span @pointerenter=${prefetch} @focusin=${prefetch}>
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

  private request(wish: ConsentRequest['wish'], target: EventTarget | null): void {
    const detail: ConsentRequest = {
      wish,
      shown: shownText(this.box, this.texts.locale),
      opener: target instanceof Element ? target : null,
    };
    this.dispatchEvent(createEvent('consent-request', detail));
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
