import { css, html } from 'lit';
import { ConfiguratorPart } from './configurator-part.js';
import { textFieldTemplate } from './field-template.js';
import { formStyles } from './form-styles.js';
import type { ThemeValues } from './setup.js';
import { COLOURS, isThemeValue, SHAPE, type ThemeProperty } from './theme.js';

/** The names of the two lists of values in the setup. */
type ThemeKey = 'theme' | 'darkTheme';

/** Our custom properties: colours in both schemes, font and shape. */
export class ConfiguratorTheme extends ConfiguratorPart {
  static override styles = [
    formStyles,
    css`
      .colours {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
        gap: 0 1rem;
      }
    `,
  ];

  override render() {
    return html`
      <h2>Colours and font</h2>
      <p>
        Without a colour, the notice has those of the browser. Any notation of CSS will do, such as
        #10202c or navy.
      </p>
      <div class="colours">
        <fieldset>
          <legend>Light</legend>
          ${COLOURS.map((property) => this.renderField('theme', property))}
        </fieldset>
        <fieldset>
          <legend>Dark, where it differs</legend>
          ${COLOURS.map((property) => this.renderField('darkTheme', property))}
        </fieldset>
      </div>
      ${SHAPE.map((property) => this.renderField('theme', property))}
    `;
  }

  private renderField(key: ThemeKey, property: ThemeProperty) {
    const { name, label, hint } = property;
    const values: ThemeValues = this.setup[key];
    const value = values[name] ?? '';
    const isWrong = value.trim() !== '' && !isThemeValue(property, value);
    return textFieldTemplate({
      id: `${key}${name}`,
      label,
      hint,
      value,
      mistakes: isWrong ? ['This cannot be used. It is left out.'] : [],
      onInput: (text) => this.change({ [key]: { ...values, [name]: text } }),
    });
  }
}

customElements.define('configurator-theme', ConfiguratorTheme);
