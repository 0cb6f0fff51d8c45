import { css, html, LitElement } from 'lit';
import type { Purpose } from '../core/types.js';
import { CATALOGUE } from './catalogue/catalogue.js';
import type { CatalogueVendor } from './catalogue/catalogue-vendor.js';
import type { Mistakes } from './find-mistakes.js';
import { selectFieldTemplate, type Choice } from './field-template.js';
import { formStyles } from './form-styles.js';
import { EMPTY_VENDOR, type VendorSetup } from './setup.js';
import { setupVendor } from './setup-vendor.js';
import './configurator-vendor.js';

/** The vendors of a purpose as the owner wants them. */
export interface VendorsChange {
  readonly vendors: readonly VendorSetup[];
  /** Our signal for a vendor that was added from the catalogue. */
  readonly signal?: string | undefined;
}

/** The vendors of the catalogue, those for this purpose first. */
const choicesFor = (purpose: Purpose): readonly Choice[] =>
  [...CATALOGUE]
    .sort((one, other) => Number(other.purpose === purpose) - Number(one.purpose === purpose))
    .map(({ id, name }) => ({ value: id, label: name }));

/** The vendors of one purpose. */
export class ConfiguratorVendors extends LitElement {
  static override styles = [
    formStyles,
    css`
      .add {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: end;
      }
      .add .field {
        flex: 1 1 12rem;
        margin: 0;
      }
    `,
  ];
  static override properties = {
    purpose: { attribute: false },
    vendors: { attribute: false },
    mistakes: { attribute: false },
    language: { attribute: false },
    picked: { state: true },
  };

  declare purpose: Purpose;
  declare vendors: readonly VendorSetup[];
  declare mistakes: Mistakes;
  /** The language of lifetimes; empty where the site has no fixed one. */
  declare language: string;

  /** The vendor that is chosen in the catalogue. */
  declare private picked: string;

  constructor() {
    super();
    this.purpose = '';
    this.vendors = [];
    this.mistakes = {};
    this.language = '';
    this.picked = '';
  }

  override render() {
    const choices = choicesFor(this.purpose);
    const picked = this.picked || (choices[0]?.value ?? '');
    return html`
      ${this.vendors.map(
        (vendor, index) =>
          html`<configurator-vendor
            .vendor=${vendor}
            .place=${`purposes.${this.purpose}.vendors[${index}]`}
            .mistakes=${this.mistakes}
            @vendor-change=${({ detail }: CustomEvent<VendorSetup>) => this.replace(index, detail)}
            @vendor-remove=${() => this.removeVendor(index)}
          ></configurator-vendor>`,
      )}
      <div class="add">
        ${selectFieldTemplate(
          {
            id: 'catalogue',
            label: 'Vendor from the catalogue',
            value: picked,
            onInput: (id) => (this.picked = id),
          },
          choices,
        )}
        <button type="button" id="add" @click=${() => this.addFromCatalogue(picked)}>Add it</button>
        <button type="button" @click=${() => this.send([...this.vendors, EMPTY_VENDOR])}>
          Add another vendor
        </button>
      </div>
    `;
  }

  private addFromCatalogue(id: string): void {
    const vendor = CATALOGUE.find((vendor: CatalogueVendor) => vendor.id === id);
    if (vendor) this.send([...this.vendors, setupVendor(vendor, this.language)], vendor.signal);
  }

  private replace(index: number, vendor: VendorSetup): void {
    this.send(this.vendors.map((other, at) => (at === index ? vendor : other)));
  }

  /** The focused button goes with the vendor, so the next button gets the focus. */
  private removeVendor(index: number): void {
    this.send(this.vendors.filter((_, at) => at !== index));
    this.renderRoot.querySelector<HTMLElement>('#add')?.focus();
  }

  private send(vendors: readonly VendorSetup[], signal?: string): void {
    const detail: VendorsChange = { vendors, signal };
    this.dispatchEvent(new CustomEvent('vendors-change', { detail }));
  }
}

customElements.define('configurator-vendors', ConfiguratorVendors);
