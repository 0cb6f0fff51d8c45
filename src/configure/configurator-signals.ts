import { css, html } from 'lit';
import { ConfiguratorPart } from './configurator-part.js';
import { checkTemplate } from './field-template.js';
import { formStyles } from './form-styles.js';
import { SIGNAL_NAMES } from './signal-names.js';

/** The vendors that are told what the visitor has chosen, in their own protocols. */
export class ConfiguratorSignals extends ConfiguratorPart {
  static override styles = [
    formStyles,
    css`
      .signals {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
      }
    `,
  ];

  override render() {
    const { signals } = this.setup;
    return html`
      <h2>Signals</h2>
      <p>
        These vendors are told what the visitor has chosen. Hold their tags as well. A vendor from
        the catalogue turns its own signal on.
      </p>
      <div class="signals">
        ${Object.entries(SIGNAL_NAMES).map(([name, label]) =>
          checkTemplate(name, label, signals.includes(name), (isOn) =>
            this.change({
              signals: isOn ? [...signals, name] : signals.filter((other) => other !== name),
            }),
          ),
        )}
      </div>
    `;
  }
}

customElements.define('configurator-signals', ConfiguratorSignals);
