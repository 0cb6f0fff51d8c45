import { html } from 'lit';
import { ConfiguratorPart } from './configurator-part.js';
import {
  selectFieldTemplate,
  textFieldTemplate,
  type Choice,
  type Field,
} from './field-template.js';
import { formStyles } from './form-styles.js';
import { LANGUAGE_CHOICES } from './language-choices.js';
import type { OptionName } from './setup.js';

/** An option with one value: a text, or one of several words. */
interface OptionField {
  readonly option: OptionName;
  readonly label: string;
  readonly hint: string;
  readonly choices?: readonly Choice[];
}

const SITE: readonly OptionField[] = [
  {
    option: 'site',
    label: 'Name of the site',
    hint: 'As the notice calls it. Without it: the host name.',
  },
  {
    option: 'policyUrl',
    label: 'Address of the cookie policy',
    hint: 'Where “Read more” leads: an http(s) or a relative address, such as /cookie-policy. Without it: the settings.',
  },
  {
    option: 'lang',
    label: 'Language',
    hint: 'All texts exist in each of these languages.',
    choices: [{ value: '', label: 'The language of each page' }, ...LANGUAGE_CHOICES],
  },
  {
    option: 'layout',
    label: 'Layout',
    hint: 'Only the dialog makes the page wait for the choice.',
    choices: [
      { value: '', label: 'bar: along the bottom' },
      { value: 'box', label: 'box: in a corner' },
      { value: 'dialog', label: 'dialog: in the middle, modal' },
    ],
  },
];

const LAW: readonly OptionField[] = [
  {
    option: 'model',
    label: 'Before a choice',
    hint: 'Opt-out is for places whose law asks for no consent beforehand.',
    choices: [
      { value: '', label: 'opt-in: all is held until the visitor agrees' },
      { value: 'opt-out', label: 'opt-out: all is on until the visitor opts out' },
    ],
  },
  {
    option: 'gpc',
    label: 'Global Privacy Control',
    hint: 'What it means when a browser sends it.',
    choices: [
      { value: '', label: 'decline: it counts as the answer' },
      { value: 'ask', label: 'ask: such visitors are asked as well' },
    ],
  },
];

const SERVERS: readonly OptionField[] = [
  {
    option: 'persistUrl',
    label: 'Server that keeps the cookie',
    hint: 'An address of your own origin, such as /consent.',
  },
  {
    option: 'recordUrl',
    label: 'Server that receives each consent record',
    hint: 'An http(s) or a relative address.',
  },
  {
    option: 'showingsUrl',
    label: 'Server that counts the page views with the notice',
    hint: 'An address of your own origin, such as /ask-first/showings.',
  },
  { option: 'cookieName', label: 'Name of the cookie', hint: 'Without it: ask-first.' },
  {
    option: 'cookieDomain',
    label: 'Domain of the cookie',
    hint: 'One choice for all sub-domains, such as harbour.example. Without it: this host alone.',
  },
  {
    option: 'revision',
    label: 'Revision',
    hint: 'Your own number. Raise it, and everybody is asked again.',
  },
];

/** The options with one value each: the site, what the law asks for, and the owner's servers. */
export class ConfiguratorSite extends ConfiguratorPart {
  static override styles = formStyles;

  override render() {
    const { setup, mistakes } = this;
    return html`
      <h2>Your site</h2>
      ${textFieldTemplate({
        id: 'page',
        label: 'Address of a page',
        hint: 'Only for the checks on this page: addresses and domains are compared with it.',
        value: setup.page,
        mistakes: mistakes.page,
        onInput: (page) => this.change({ page }),
      })}
      ${SITE.map((field) => this.renderOption(field))}
      <h3>What the law asks for</h3>
      ${LAW.map((field) => this.renderOption(field))}
      <h3>Servers and the cookie</h3>
      ${SERVERS.map((field) => this.renderOption(field))}
    `;
  }

  private renderOption({ option, label, hint, choices }: OptionField) {
    const { options } = this.setup;
    const field: Field = {
      id: option,
      label,
      hint,
      value: options[option],
      mistakes: this.mistakes[option],
      onInput: (value) => this.change({ options: { ...options, [option]: value } }),
    };
    return choices ? selectFieldTemplate(field, choices) : textFieldTemplate(field);
  }
}

customElements.define('configurator-site', ConfiguratorSite);
