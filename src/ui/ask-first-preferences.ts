import { html, nothing, render } from 'lit/html.js';
import { presentProof } from '../core/proof.js';
import type { ConsentRecord, Decisions, Options, Proof, Shown, Vendor } from '../core/types.js';
import type { PreferencesTexts } from '../locales/texts.js';
import { fill } from './fill.js';
import { preferencesStyles } from './preferences-styles.js';
import { shownText } from './shown-text.js';
import { tokens } from './tokens.js';

/** A purpose as the second layer shows it. */
export interface ShownPurpose {
  readonly id: string;
  readonly label: string;
  /** What it is for, in plain words. */
  readonly description: string;
  /** Whether its switch is on; undefined for the necessary one, which has no switch. */
  readonly isGranted?: boolean;
  readonly vendors: readonly Vendor[];
}

/** The choice that is in force. */
export interface ShownChoice {
  readonly record: ConsentRecord;
  readonly expires: number;
  /** Null when the text that was shown is not in this browser any more. */
  readonly proof: Proof | null;
}

/** What the visitor asks for: the dialog decides nothing itself. */
export interface PreferencesRequest {
  readonly method: 'accept' | 'decline' | 'save';
  readonly decisions: Decisions;
  readonly shown: Shown;
}

/**
 * The second layer: a native modal dialog with a switch for each purpose.
 *
 * @fires preferences-request - with a `PreferencesRequest` as detail, when the visitor chose
 * @fires close - when it is closed, with or without a choice
 * @csspart dialog
 * @csspart heading
 * @csspart text
 * @csspart purpose - one for each purpose
 * @csspart switch - its checkbox
 * @csspart vendor - one for each vendor of it
 * @csspart record - when and how the choice was made, and the consent record
 * @csspart actions - the row of buttons
 * @csspart button - Decline all, Accept all and Save alike
 * @csspart decline - for tests and tools
 * @csspart accept - for tests and tools
 * @csspart save - for tests and tools
 * @csspart close - closes without a change
 * @csspart download - gives the consent record as a file
 */
export class AskFirstPreferences extends HTMLElement {
  /** What it shows of the owner's options. Set all of these before the element is connected. */
  declare options: Options;
  declare texts: PreferencesTexts;
  declare purposes: readonly ShownPurpose[];
  /** Null while the visitor has not decided. */
  declare choice: ShownChoice | null;

  declare private dialog: HTMLDialogElement;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens, preferencesStyles];
    render(this.template(), root);
    this.dialog = root.querySelector('dialog')!;
    this.dialog.showModal();
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
    const shown: Shown = { locale: this.texts.locale, text: shownText(content) };
    const detail: PreferencesRequest = { method, decisions, shown };
    this.close();
    this.dispatchEvent(new CustomEvent('preferences-request', { detail }));
  }

  private download(json: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    link.download = 'consent-record.json';
    link.click();
    // Safari takes the file some time later.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  private vendorTemplate({ name, policyUrl, cookies, storage }: Vendor) {
    const { texts } = this;
    const policy = fill(texts.policyOf, { vendor: name });
    const kept = cookies.map((cookie) =>
      fill(texts.cookie, {
        name: cookie.name,
        lifetime: cookie.lifetime || texts.unknownLifetime,
        vendor: name,
        place: cookie.domain || texts.thisSite,
      }),
    );
    if (storage[0]) kept.push(fill(texts.storage, { names: storage.join(', '), vendor: name }));
    return html`<li part="vendor">
      <b>${name}</b> ${policyUrl ? html`<a href=${policyUrl}>${policy}</a>` : nothing}
      <ul>
        ${kept.map((line) => html`<li>${line}</li>`)}
      </ul>
    </li>`;
  }

  private purposeTemplate({ id, label, description, isGranted, vendors }: ShownPurpose) {
    const { texts } = this;
    const list = html`<ul>
      ${vendors.map((vendor) => this.vendorTemplate(vendor))}
    </ul>`;
    const isSwitch = isGranted !== undefined;
    return html`<section part="purpose">
      ${
        isSwitch
          ? html`<label
              ><span>${label}</span
              ><input
                part="switch"
                type="checkbox"
                name=${id}
                .checked=${isGranted}
                aria-describedby=${id}
            /></label>`
          : html`<h3>${label}</h3>`
      }
      <p id=${id}>${description}</p>
      ${
        vendors[0]
          ? html`<details>
              <summary>${fill(texts.vendors, { count: `${vendors.length}` })}</summary>
              ${list}
            </details>`
          : isSwitch
            ? html`<p>${texts.noVendors}</p>`
            : nothing
      }
    </section>`;
  }

  private choiceTemplate({ record, expires, proof }: ShownChoice) {
    const { options, texts, purposes } = this;
    const format = (time: number, timeStyle?: 'short') =>
      new Intl.DateTimeFormat(texts.locale, { dateStyle: 'long', timeStyle }).format(time);
    const decisions = purposes
      .filter(({ isGranted }) => isGranted !== undefined)
      .map(({ label, isGranted }) =>
        fill(isGranted ? texts.granted : texts.denied, { purpose: label }),
      );
    const json = JSON.stringify(
      presentProof(proof ?? { record, site: options.site, text: '' }),
      null,
      2,
    );
    return html`<section part="record">
      <p>
        ${fill(texts.choice, {
          date: format(record.time, 'short'),
          method: texts.methods[record.method],
          decisions: new Intl.ListFormat(texts.locale, { type: 'unit' }).format(decisions),
          expires: format(expires),
        })}
      </p>
      <details>
        <summary>${texts.record}</summary>
        ${proof ? nothing : html`<p>${texts.textMissing}</p>`}
        <pre tabindex="0">${json}</pre>
        <button part="download" @click=${() => this.download(json)}>${texts.download}</button>
      </details>
    </section>`;
  }

  private template() {
    const { options, texts, purposes, choice } = this;
    const button = (method: PreferencesRequest['method'], text: string) =>
      html`<button part="button ${method}" @click=${() => this.request(method)}>${text}</button>`;
    return html`<dialog
      part="dialog"
      aria-labelledby="heading"
      lang=${texts.locale}
      @close=${() => this.dispatchEvent(new Event('close'))}
    >
      <div part="scroller">
        <button part="close" aria-label=${texts.close} @click=${() => this.close()}></button>
        <div part="content">
          <h2 part="heading" id="heading" tabindex="-1" autofocus>${texts.heading}</h2>
          <p part="text">${fill(texts.intro, { site: options.site })}</p>
          ${purposes.map((purpose) => this.purposeTemplate(purpose))}
          <p>${texts.limits}</p>
        </div>
        ${choice ? this.choiceTemplate(choice) : nothing}
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
