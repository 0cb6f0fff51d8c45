import { css, html, LitElement, nothing } from 'lit';
import { CATALOGUE } from './catalogue/catalogue.js';
import type { Mistakes } from './find-mistakes.js';
import { textFieldTemplate } from './field-template.js';
import { formStyles } from './form-styles.js';
import { EMPTY_COOKIE, type CookieSetup, type VendorSetup } from './setup.js';
import { sourcesTemplate } from './sources-template.js';

/** The fields of a vendor that are texts. */
const TEXTS = [
  { name: 'id', label: 'Id', hint: 'A new id asks all visitors again.' },
  { name: 'name', label: 'Name', hint: 'Without it: the id.' },
  { name: 'policyUrl', label: 'Address of its privacy policy', hint: '' },
] as const;

const COOKIE_TEXTS = [
  { name: 'name', label: 'Name', hint: '* stands for any characters.' },
  { name: 'lifetime', label: 'Lifetime', hint: 'In the language of your site.' },
  { name: 'domain', label: 'Domain', hint: 'When that is not your site.' },
] as const;

/** One vendor, with what it keeps. */
export class ConfiguratorVendor extends LitElement {
  static override styles = [
    formStyles,
    css`
      .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
        gap: 0 0.75rem;
      }
      summary {
        padding: 0.5rem 0;
        font-weight: 600;
        cursor: pointer;
      }
      details {
        margin-bottom: 0.5rem;
        border-bottom: 1px solid var(--line);
      }
    `,
  ];
  static override properties = {
    vendor: { attribute: false },
    place: { attribute: false },
    mistakes: { attribute: false },
    isOpen: { state: true },
  };

  declare vendor: VendorSetup;
  /** The place of the vendor among the options. The places of its mistakes begin with it. */
  declare place: string;
  declare mistakes: Mistakes;

  /**
   * Whether the fields are shown: from the first mistake on, or from the start for a new vendor.
   * They stay open, since the owner may still be typing.
   */
  declare private isOpen: boolean;

  private get isWrong(): boolean {
    return Object.keys(this.mistakes).some((place) => place.startsWith(this.place));
  }

  override willUpdate(): void {
    this.isOpen ||= this.isWrong || this.vendor.id === '';
  }

  override render() {
    const { vendor, place, mistakes, isWrong } = this;
    const { id, name, cookies, storage } = vendor;
    const known = CATALOGUE.find((one) => one.id === id);
    return html`<details ?open=${this.isOpen}>
      <summary>${name || id || 'A vendor'}${isWrong ? html`, with a mistake` : nothing}</summary>
      ${TEXTS.map(({ name, label, hint }) =>
        textFieldTemplate({
          id: name,
          label,
          hint,
          value: vendor[name],
          mistakes: mistakes[`${place}.${name}`],
          onInput: (text) => this.send({ ...vendor, [name]: text }),
        }),
      )}
      ${cookies.map((cookie, index) => this.renderCookie(cookie, index))}
      <button type="button" id="add" @click=${() => this.sendCookies([...cookies, EMPTY_COOKIE])}>
        Add a cookie
      </button>
      ${textFieldTemplate({
        id: 'storage',
        label: 'Names in the browser’s storage',
        hint: 'Between spaces, such as ct:*.',
        value: storage,
        onInput: (storage) => this.send({ ...vendor, storage }),
      })}
      ${known ? sourcesTemplate(known) : nothing}
      <button type="button" @click=${() => this.dispatchEvent(new Event('vendor-remove'))}>
        Remove ${name || id || 'this vendor'}
      </button>
    </details>`;
  }

  private renderCookie(cookie: CookieSetup, index: number) {
    const { cookies } = this.vendor;
    const replace = (fields: Partial<CookieSetup>): void =>
      this.sendCookies(
        cookies.map((other, at) => (at === index ? { ...other, ...fields } : other)),
      );
    return html`<fieldset>
      <legend>Cookie ${cookie.name || index + 1}</legend>
      <div class="row">
        ${COOKIE_TEXTS.map(({ name, label, hint }) =>
          textFieldTemplate({
            id: `${name}-${index}`,
            label,
            hint,
            value: cookie[name],
            mistakes: this.mistakes[`${this.place}.cookies[${index}].${name}`],
            onInput: (text) => replace({ [name]: text }),
          }),
        )}
      </div>
      <button type="button" @click=${() => this.removeCookie(index)}>
        Remove cookie ${cookie.name || index + 1}
      </button>
    </fieldset>`;
  }

  /** The focused button goes with the cookie, so the next button gets the focus. */
  private removeCookie(index: number): void {
    this.sendCookies(this.vendor.cookies.filter((_, at) => at !== index));
    this.renderRoot.querySelector<HTMLElement>('#add')?.focus();
  }

  private sendCookies(cookies: readonly CookieSetup[]): void {
    this.send({ ...this.vendor, cookies });
  }

  private send(detail: VendorSetup): void {
    this.dispatchEvent(new CustomEvent('vendor-change', { detail }));
  }
}

customElements.define('configurator-vendor', ConfiguratorVendor);
