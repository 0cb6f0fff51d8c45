import { html, nothing } from 'lit';
import type { NoticeOptions } from '../core/config-types.js';
import type { ShownVariant } from '../core/shown-variant.js';
import { directionOf } from '../locales/direction-of.js';
import type { ListedTexts } from '../locales/texts.js';
import { createEvent } from '../page/create-event.js';
import { BoxElement, whileConnected } from './box-element.js';
import { choiceTemplate, type ShownChoice } from './choice-template.js';
import { fitIntoPage } from './fit-into-page.js';
import { fill } from './format-text.js';
import { hideOthers } from './hide-others.js';
import { hostStyles } from './host-styles.js';
import { keepScrollInside } from './keep-scroll-inside.js';
import { preferencesStyles } from './preferences-styles.js';
import { purposeStyles } from './purpose-styles.js';
import { purposeTemplate, type ShownPurpose } from './purpose-template.js';
import { requestChoice, type PreferencesRequest } from './request-choice.js';
import { tokens } from './tokens.js';
import { watchHidden } from './watch-hidden.js';

/**
 * The second layer: a native modal dialog with a switch for each purpose.
 *
 * @tagname ask-first-preferences
 * @fires preferences-request - with a `PreferencesRequest` as detail, when the visitor has chosen
 * @fires {Event} close - when it has closed, with or without a choice
 * @csspart dialog
 * @csspart heading
 * @csspart text
 * @csspart scroller - everything but the row of buttons; it scrolls in a low window
 * @csspart content - what the choice is about
 * @csspart purpose - one for each purpose
 * @csspart switch - the checkbox of a purpose
 * @csspart vendor - one for each vendor of a purpose
 * @csspart search - finds a vendor by its name, where there are many
 * @csspart record - when and how the choice was made, and the consent record
 * @csspart actions - the row of buttons
 * @csspart button - Decline all, Accept all and Save alike
 * @csspart close - closes without a change
 * @csspart download - saves the consent record as a file
 */
export class AskFirstPreferences extends BoxElement {
  static override styles = [hostStyles, tokens, preferencesStyles, purposeStyles];
  static override properties = {
    options: { attribute: false },
    texts: { attribute: false },
    purposes: { attribute: false },
    choice: { attribute: false },
    conflict: { attribute: false },
  };

  /** The owner's options. */
  declare options: Pick<NoticeOptions, 'site'>;
  /** All texts, in one language. */
  declare texts: ListedTexts;
  /** The purposes with their switches, and the necessary one. */
  declare purposes: readonly ShownPurpose[];
  /** The choice in force; null while the visitor has not decided. */
  declare choice: ShownChoice | null;
  /** The text that says that the browser sends Global Privacy Control; empty if it does not. */
  declare conflict: string;
  /** The variant that is shown; undefined without one. */
  declare variant: ShownVariant | undefined;

  private showOthers = (): void => undefined;

  constructor() {
    super();
    this.addController(whileConnected(this, fitIntoPage));
    this.addController(
      whileConnected(this, () => {
        // The native dialog handles Escape: it closes without a change.
        this.dialog?.showModal();
        this.showOthers = hideOthers();
        const stopWatching = this.dialog && watchHidden(this.dialog, () => this.close());
        return () => {
          stopWatching?.();
          this.close();
        };
      }),
    );
    this.addController(
      whileConnected(this, (box) =>
        box instanceof HTMLDialogElement ? keepScrollInside(box) : () => undefined,
      ),
    );
  }

  protected override get hasData(): boolean {
    return this.options !== undefined && this.texts !== undefined && this.purposes !== undefined;
  }

  /** The record is left out: it is of an earlier choice. */
  override get content(): readonly Element[] {
    return [...this.box.querySelectorAll('h2, .content')];
  }

  /** Closes the dialog without a change; the browser gives the focus back. */
  close(): void {
    this.showOthers();
    this.dialog?.close();
  }

  override render() {
    const { options, texts, purposes, choice, conflict } = this;
    const button = (method: PreferencesRequest['method'], text: string) =>
      html`<span part="button" class="button"
        ><button part=${method} @click=${(act: Event) => requestChoice(this, method, act)}>
          ${text}
        </button></span
      >`;
    return html`<dialog
      part="dialog"
      class="dialog"
      aria-labelledby="heading"
      lang=${texts.locale}
      dir=${directionOf(texts.locale)}
      @close=${() => this.reportClose()}
    >
      <div part="scroller" class="scroller">
        <div class="head">
          <button
            part="close"
            class="close"
            aria-label=${texts.close}
            @click=${() => this.close()}
          ></button>
          <h2 part="heading" id="heading" tabindex="-1" autofocus>${texts.heading}</h2>
        </div>
        <div part="content" class="content">
          ${[fill(texts.intro, { site: options.site }), conflict].map(
            (text) => text && html`<p part="text" class="text">${text}</p>`,
          )}
          ${purposes.map((purpose) => purposeTemplate(purpose, texts))}
          <p>${texts.limits}</p>
        </div>
        ${choice ? choiceTemplate(choice, purposes, options.site, texts) : nothing}
      </div>
      <div part="actions" class="actions">
        ${button('decline', texts.declineAll)}${button('accept', texts.acceptAll)}
        ${button('save', texts.save)}
      </div>
    </dialog>`;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /**
   * The dialog also closes when the page removes it. That is not reported: it is put back, and
   * opens again.
   */
  private reportClose(): void {
    if (this.isConnected && !this.dialog?.open) this.dispatchEvent(createEvent('close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-first-preferences': AskFirstPreferences;
  }
  interface HTMLElementEventMap {
    'preferences-request': CustomEvent<PreferencesRequest>;
  }
}
