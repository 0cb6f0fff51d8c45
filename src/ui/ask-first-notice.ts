import { html, nothing, render } from 'lit/html.js';
import type { Options, ShownText } from '../core/types.js';
import type { NoticeTexts } from '../locales/texts.js';
import { directionOf } from '../locales/direction-of.js';
import { fill } from './fill.js';
import { fitIn } from './fit-in.js';
import { joinList } from './join-list.js';
import { noticeStyles } from './notice-styles.js';
import { keepFocusVisible } from './scroll-padding.js';
import { shownText } from './shown-text.js';
import { tokens } from './tokens.js';

/** What the visitor asks for: the notice decides nothing itself. */
export interface ConsentRequest {
  readonly wish: 'accept' | 'decline' | 'open' | 'prefetch';
  readonly shown: ShownText;
  /** What the visitor used. Safari does not focus a button that is clicked. */
  readonly opener: EventTarget | null;
}

/**
 * The first layer: a named, non-modal region, or in the layout `dialog` a modal one. Lit's templates
 * render it; Lit's reactive base class would cost 2.3 kB for an element that is rendered once.
 *
 * @tagname ask-first-notice
 * @fires consent-request - with a `ConsentRequest` as detail, when the visitor chose, opens the
 *   second layer, or comes near to what opens it (`prefetch`)
 * @csspart notice - the region itself
 * @csspart heading
 * @csspart text
 * @csspart actions - the row with buttons and link
 * @csspart button - Decline and Accept alike
 * @csspart settings - opens the second layer
 * @csspart read-more - the link to the cookie policy; without a policy it opens the second layer
 */
export class AskFirstNotice extends HTMLElement {
  /** What it shows of the owner's options. Set all three before the element is connected. */
  declare options: Options;
  /** What it says. */
  declare texts: NoticeTexts;
  /** Why the visitor is asked again; empty when there is nothing new. */
  declare news: string;

  declare private release?: () => void;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens, noticeStyles];
    const isModal = this.options.layout === 'dialog';
    if (!this.region) root.append(this.createRegion(isModal ? 'dialog' : 'section'));
    render(this.template(isModal), this.region);
    this.show();
    fitIn(this.region);
    // Nothing behind a modal dialog takes the focus.
    if (!isModal) this.release = keepFocusVisible(this.region);
  }

  disconnectedCallback(): void {
    this.release?.();
    this.region.close?.();
  }

  /** A dialog has more verbs than a region. */
  private get region() {
    return this.shadowRoot!.firstElementChild as HTMLElement & Partial<HTMLDialogElement>;
  }

  private createRegion(tag: 'dialog' | 'section'): HTMLElement {
    const { locale } = this.texts;
    const region = Object.assign(document.createElement(tag), {
      className: this.options.layout,
      lang: locale,
      dir: directionOf(locale),
      oncancel: (event: Event) => event.preventDefault(),
      onclose: () => this.show(),
    });
    region.part.add('notice');
    region.setAttribute('aria-labelledby', 'heading');
    return region;
  }

  /** Nothing but a choice closes the dialog: what the browser closes on a second Escape opens again. */
  private show(): void {
    const { region } = this;
    if (this.isConnected && !region.open) region.showModal?.();
  }

  private request(wish: ConsentRequest['wish'], opener: EventTarget | null): void {
    const shown = { locale: this.texts.locale, text: shownText(this.region) };
    const detail: ConsentRequest = { wish, shown, opener };
    this.dispatchEvent(new CustomEvent('consent-request', { detail }));
  }

  private template(isModal: boolean) {
    const { options, texts, news } = this;
    const { site } = options;
    const { cookieSettings } = texts;
    const labels = options.purposes.map(({ label }) => label);
    const purposes = joinList(labels, texts.list);
    const said = (text: string) => fill(text, { site, purposes, cookieSettings });
    const button = (wish: ConsentRequest['wish'], part: string, text: string) =>
      html`<button part=${part} @click=${(event: Event) => this.request(wish, event.currentTarget)}>
        ${text}
      </button>`;
    const choice = (wish: 'decline' | 'accept') =>
      html`<span part="button">${button(wish, wish, texts[wish])}</span>`;
    // A click leaves the focus where it is, so that it is not lost with the notice.
    const stay = (event: Event) => event.preventDefault();
    const near = () => this.request('prefetch', null);

    return html`
      <div>
        <h2 part="heading" id="heading" tabindex=${isModal ? -1 : nothing} ?autofocus=${isModal}>
          ${said(texts.heading)}
        </h2>
        ${news && html`<p part="text">${news}</p>`}
        <p part="text">${said(`${texts.text} ${texts.withdrawal}`)}</p>
      </div>
      <div part="actions" @mousedown=${stay}>
        ${choice('decline')}${choice('accept')}
        <span @pointerenter=${near} @focusin=${near}>
          ${button('open', 'settings', texts.settings)}
          ${
            options.policyUrl
              ? html`<a part="read-more" href=${options.policyUrl} aria-label=${texts.readMoreLabel}
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
}
