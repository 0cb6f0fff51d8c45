import { html, nothing, render } from 'lit/html.js';
import type { Decisions, Options, ShownText } from '../core/types.js';
import type { ListedTexts } from '../locales/texts.js';
import { choiceTemplate, type ShownChoice } from './choice-template.js';
import { directionOf } from '../locales/direction-of.js';
import { fill } from './fill.js';
import { fitIn } from './fit-in.js';
import { preferencesStyles } from './preferences-styles.js';
import { purposeTemplate, type ShownPurpose } from './purpose-template.js';
import { shownText } from './shown-text.js';
import { tokens } from './tokens.js';

/** What the visitor asks for: the dialog decides nothing itself. */
export interface PreferencesRequest {
  readonly method: 'accept' | 'decline' | 'save';
  readonly decisions: Decisions;
  readonly shown: ShownText;
}

/**
 * The second layer: a native modal dialog with a switch for each purpose.
 *
 * @tagname ask-first-preferences
 * @fires preferences-request - with a `PreferencesRequest` as detail, when the visitor chose
 * @fires close - when it is closed, with or without a choice
 * @csspart dialog
 * @csspart heading
 * @csspart text
 * @csspart scroller - what scrolls where the window ends: all but the row of buttons
 * @csspart content - what the choice is about
 * @csspart purpose - one for each purpose
 * @csspart switch - its checkbox
 * @csspart vendor - one for each vendor of it
 * @csspart record - when and how the choice was made, and the consent record
 * @csspart actions - the row of buttons
 * @csspart button - Decline all, Accept all and Save alike
 * @csspart close - closes without a change
 * @csspart download - gives the consent record as a file
 */
export class AskFirstPreferences extends HTMLElement {
  /** What it shows of the owner's options. Set all of these before the element is connected. */
  declare options: Options;
  declare texts: ListedTexts;
  declare purposes: readonly ShownPurpose[];
  /** Null while the visitor has not decided. */
  declare choice: ShownChoice | null;
  /** That the browser sends an opt-out signal; empty when it does not. */
  declare conflict?: string;

  declare private dialog: HTMLDialogElement;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens, preferencesStyles];
    render(this.template(), root);
    this.dialog = root.querySelector('dialog')!;
    this.dialog.showModal();
    fitIn(this.dialog);
  }

  disconnectedCallback(): void {
    this.close();
  }

  /** Closes it without a change; the browser gives the focus back. */
  close(): void {
    this.dialog.close();
  }

  private request(method: PreferencesRequest['method']): void {
    const switches = [...this.dialog.querySelectorAll('input')];
    const decisions = Object.fromEntries(
      switches.map(({ name, checked }) => {
        const isGranted = method === 'save' ? checked : method === 'accept';
        return [name, isGranted ? 'granted' : 'denied'] as const;
      }),
    );
    const content = this.dialog.querySelector('[part=content]')!;
    const shown: ShownText = { locale: this.texts.locale, text: shownText(content) };
    const detail: PreferencesRequest = { method, decisions, shown };
    this.close();
    this.dispatchEvent(new CustomEvent('preferences-request', { detail }));
  }

  private template() {
    const { options, texts, purposes, choice, conflict } = this;
    const button = (method: PreferencesRequest['method'], text: string) =>
      html`<span part="button"
        ><button part=${method} @click=${() => this.request(method)}>${text}</button></span
      >`;
    return html`<dialog
      part="dialog"
      aria-labelledby="heading"
      lang=${texts.locale}
      dir=${directionOf(texts.locale)}
      @close=${() => this.dispatchEvent(new Event('close'))}
    >
      <div part="scroller">
        <button part="close" aria-label=${texts.close} @click=${() => this.close()}></button>
        <div part="content">
          <h2 part="heading" id="heading" tabindex="-1" autofocus>${texts.heading}</h2>
          ${[fill(texts.intro, { site: options.site }), conflict].map(
            (text) => text && html`<p part="text">${text}</p>`,
          )}
          ${purposes.map((purpose) => purposeTemplate(purpose, texts))}
          <p>${texts.limits}</p>
        </div>
        ${choice ? choiceTemplate(choice, purposes, options.site, texts) : nothing}
      </div>
      <div part="actions">
        ${button('decline', texts.declineAll)}${button('accept', texts.acceptAll)}
        ${button('save', texts.save)}
      </div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-first-preferences': AskFirstPreferences;
  }
}
