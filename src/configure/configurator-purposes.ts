import { html, nothing } from 'lit';
import { NECESSARY } from '../core/purposes.js';
import { en } from '../locales/en.js';
import { ConfiguratorPart } from './configurator-part.js';
import type { VendorsChange } from './configurator-vendors.js';
import { checkTemplate, mistakesTemplate, textFieldTemplate } from './field-template.js';
import { formStyles } from './form-styles.js';
import { createPurpose, OUR_PURPOSES, type PurposeSetup, type Setup } from './setup.js';
import { listedPurposes } from './write-config.js';
import './configurator-vendors.js';

/**
 * Whether a purpose is one of ours, by its place: the owner's own may have the same id by mistake.
 */
const isOurPlace = (index: number): boolean => index < OUR_PURPOSES.length;

function titleOf({ id, label }: PurposeSetup, isOurs: boolean): string {
  if (!isOurs) return label || id || 'A purpose of your own';
  return id === NECESSARY ? 'Necessary: always on' : (en.purposes[id] ?? id);
}

/** What visitors are asked for, and the vendors of each purpose. */
export class ConfiguratorPurposes extends ConfiguratorPart {
  static override styles = formStyles;

  override render() {
    const { purposes } = this.setup;
    return html`
      <h2>Purposes and vendors</h2>
      <p>
        Visitors choose for each purpose. A vendor that you list is named in the settings, and what
        it keeps is deleted when consent is withdrawn.
      </p>
      ${mistakesTemplate('purposes', this.mistakes.purposes)}
      ${purposes.map((purpose, index) => this.renderPurpose(purpose, index))}
      <button type="button" id="add" @click=${() => this.addPurpose()}>
        Add a purpose of your own
      </button>
    `;
  }

  private renderPurpose(purpose: PurposeSetup, index: number) {
    const { id, isOffered } = purpose;
    const isOurs = isOurPlace(index);
    const isShown = isOffered || id === NECESSARY;
    return html`<fieldset>
      <legend>${titleOf(purpose, isOurs)}</legend>
      ${
        isOurs && id !== NECESSARY
          ? checkTemplate(`offered-${index}`, 'Ask visitors for it', isOffered, (isOffered) =>
              this.changePurpose(index, { isOffered }),
            )
          : nothing
      }
      ${isOurs ? nothing : this.renderOwnTexts(purpose, index)}
      ${isShown ? this.renderDetails(purpose, index) : nothing}
      ${
        isOurs
          ? nothing
          : html`<button type="button" @click=${() => this.removePurpose(index)}>
              Remove this purpose
            </button>`
      }
    </fieldset>`;
  }

  private renderOwnTexts(purpose: PurposeSetup, index: number) {
    const { id, label } = purpose;
    const number = listedPurposes(this.setup).indexOf(purpose);
    return [
      textFieldTemplate({
        id: `id-${index}`,
        label: 'Id',
        hint: 'As in your marks: data-consent="…". Lower-case letters, digits and hyphens.',
        value: id,
        mistakes: this.mistakes[`purposes[${number}]`],
        onInput: (id) => this.changePurpose(index, { id }),
      }),
      textFieldTemplate({
        id: `label-${index}`,
        label: 'Label',
        hint: 'As it is called within a sentence, in the language of your site.',
        value: label,
        mistakes: this.mistakes[`purposes.${id}.label`],
        onInput: (label) => this.changePurpose(index, { label }),
      }),
    ];
  }

  private renderDetails(purpose: PurposeSetup, index: number) {
    const { id, description, vendors } = purpose;
    const isOurs = isOurPlace(index);
    return html`${textFieldTemplate({
        id: `description-${index}`,
        label: 'Description',
        hint: isOurs
          ? 'Replaces ours, which exists in every language.'
          : 'What it is for, in the language of your site.',
        value: description,
        mistakes: this.mistakes[`purposes.${id}.description`],
        onInput: (description) => this.changePurpose(index, { description }),
      })}
      <configurator-vendors
        .purpose=${id}
        .vendors=${vendors}
        .mistakes=${this.mistakes}
        .language=${this.setup.options.lang}
        @vendors-change=${({ detail }: CustomEvent<VendorsChange>) =>
          this.changeVendors(index, detail)}
      ></configurator-vendors>`;
  }

  /** Asks for a setup with these fields of a purpose replaced, and with the fields in `more`. */
  private changePurpose(
    index: number,
    fields: Partial<PurposeSetup>,
    more: Partial<Setup> = {},
  ): void {
    const purposes = this.setup.purposes.map((purpose, at) =>
      at === index ? { ...purpose, ...fields } : purpose,
    );
    this.change({ purposes, ...more });
  }

  private changeVendors(index: number, { vendors, signal }: VendorsChange): void {
    const signals = new Set([...this.setup.signals, ...(signal ? [signal] : [])]);
    this.changePurpose(index, { vendors }, { signals: [...signals] });
  }

  private addPurpose(): void {
    this.change({ purposes: [...this.setup.purposes, createPurpose('', true)] });
  }

  /** The focused button goes with the purpose, so the next button gets the focus. */
  private removePurpose(index: number): void {
    this.change({ purposes: this.setup.purposes.filter((_, at) => at !== index) });
    this.renderRoot.querySelector<HTMLElement>('#add')?.focus();
  }
}

customElements.define('configurator-purposes', ConfiguratorPurposes);
