import { html, nothing, render } from 'lit/html.js';
import type { Display, Shown } from '../core/types.js';
import type { Texts } from '../locales/texts.js';
import { noticeStyles } from './notice-styles.js';
import { keepFocusVisible } from './scroll-padding.js';
import { textHash } from './text-hash.js';

/** What the visitor asks for: the notice decides nothing itself. */
export interface ConsentRequest {
  readonly wish: 'accept' | 'decline' | 'close';
  readonly shown: Shown;
}

/**
 * The first layer: a named, non-modal region at the bottom of the window. Lit's templates render
 * it; Lit's reactive base class would cost 2.3 kB for an element that is rendered once.
 *
 * @fires consent-request - with a `ConsentRequest` as detail, when the visitor chose
 * @csspart notice - the region itself
 * @csspart heading
 * @csspart text
 * @csspart actions - the row with buttons and link
 * @csspart button - Decline and Accept alike
 * @csspart decline - for tests and tools
 * @csspart accept - for tests and tools
 * @csspart read-more - the link to the cookie policy
 * @cssprop --ask-first-surface - background, default white or near-black
 * @cssprop --ask-first-ink - text
 * @cssprop --ask-first-line - border of the notice
 * @cssprop --ask-first-button-surface - background of both buttons
 * @cssprop --ask-first-button-ink - text of both buttons
 */
export class AskFirstNotice extends HTMLElement {
  /** What it shows of the owner's options. Set it before the element is connected. */
  declare display: Display;
  /** What it says. Set it before the element is connected. */
  declare texts: Texts;
  /** Whether there is a choice to go back to: then Escape closes without changing it. */
  declare closable: boolean;

  declare private region: HTMLElement;
  declare private release?: () => void;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [noticeStyles];
    render(this.template(), root);
    this.region = root.querySelector('section')!;
    this.release = keepFocusVisible(this.region);
  }

  disconnectedCallback(): void {
    this.release?.();
  }

  /** Moves the focus to the region, for a visitor who asked to see it. */
  override focus(): void {
    this.region.focus();
  }

  private fill(text: string): string {
    const { display, texts } = this;
    const labels = display.purposes.map(({ label }) => label);
    const purposes = new Intl.ListFormat(texts.locale).format(labels);
    return text.replace('{site}', () => display.site).replace('{purposes}', () => purposes);
  }

  private request(wish: ConsentRequest['wish']): void {
    const { locale, heading, text, decline, accept, readMore } = this.texts;
    const said = [this.fill(heading), this.fill(text), decline, accept, readMore].join('\n');
    const detail: ConsentRequest = { wish, shown: { locale, text: textHash(said) } };
    this.dispatchEvent(new CustomEvent('consent-request', { detail }));
  }

  private template() {
    const { display, texts } = this;
    return html`<section
      part="notice"
      aria-labelledby="heading"
      tabindex="-1"
      lang=${texts.locale}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape' && this.closable) this.request('close');
      }}
    >
      <div>
        <h2 part="heading" id="heading">${this.fill(texts.heading)}</h2>
        <p part="text">${this.fill(texts.text)}</p>
      </div>
      <div part="actions">
        <button part="button decline" @click=${() => this.request('decline')}>
          ${texts.decline}
        </button>
        <button part="button accept" @click=${() => this.request('accept')}>${texts.accept}</button>
        ${
          display.policyUrl
            ? html`<a part="read-more" href=${display.policyUrl} aria-label=${texts.readMoreLabel}
                >${texts.readMore}</a
              >`
            : nothing
        }
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-first-notice': AskFirstNotice;
  }
}
