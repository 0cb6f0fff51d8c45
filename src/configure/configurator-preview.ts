import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import './configurator-contrasts.js';
import type { FrameResult } from './configurator-frame.js';
import './configurator-frame.js';
import { formStyles } from './form-styles.js';
import { previewControlsTemplate } from './preview-controls-template.js';
import { previewOptions } from './preview-options.js';
import type { PreviewContent, PreviewResult, PreviewView } from './preview-types.js';
import { EMPTY_SETUP, type Setup } from './setup.js';
import { valuesIn } from './theme.js';

/** The devices on which the notice is shown. Their sizes are in CSS pixels. */
const DEVICES = [
  { name: 'Phone', width: 360, height: 640 },
  { name: 'Tablet', width: 768, height: 900 },
  { name: 'Desktop', width: 1280, height: 720 },
] as const;

/** The device whose contrasts are shown: they are the same at each width. */
const [MEASURED] = DEVICES;

/** The notice and the settings as visitors see them. */
export class ConfiguratorPreview extends LitElement {
  static override styles = [
    formStyles,
    css`
      .controls,
      .frames {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
        gap: 0 1rem;
        align-items: end;
      }
      .frames {
        gap: 1rem;
        grid-template-columns: 360fr 768fr;
        align-items: start;
        margin-top: 0.5rem;
      }
      configurator-frame:last-child {
        grid-column: 1 / -1;
      }
      @media (max-width: 40rem) {
        .frames {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
  static override properties = {
    setup: { attribute: false },
    language: { attribute: false },
    view: { state: true },
    result: { state: true },
  };

  declare setup: Setup;
  /** The language of the preview, as its files are named. */
  declare language: string;

  declare private view: PreviewView;
  declare private result: PreviewResult | undefined;

  /** What the frames show. It is a new object whenever they have to show something else. */
  private content: PreviewContent | undefined;

  constructor() {
    super();
    this.setup = EMPTY_SETUP;
    this.language = 'en';
    this.view = { layer: 'notice', scheme: 'light', hasGpc: false };
  }

  override willUpdate(changed: PropertyValues): void {
    // A result is no change of what the frames show.
    if (!['setup', 'language', 'view'].some((name) => changed.has(name))) return;
    const { setup, language, view } = this;
    const themes = { light: valuesIn(setup, 'light'), dark: valuesIn(setup, 'dark') };
    this.content = { ...view, options: previewOptions(setup), language, themes };
  }

  override render() {
    return html`
      <h2>What visitors see</h2>
      ${previewControlsTemplate(
        { view: this.view, language: this.language },
        {
          onView: (view) => (this.view = view),
          onLanguage: (language) =>
            this.dispatchEvent(new CustomEvent('language-change', { detail: language })),
        },
      )}
      <p role="status">${this.result?.note ?? ''}</p>
      <div class="frames">
        ${DEVICES.map(
          ({ name, width, height }) =>
            html`<configurator-frame
              .name=${name}
              .width=${width}
              .height=${height}
              .content=${this.content}
              @frame-result=${(event: CustomEvent<FrameResult>) => this.takeResult(event)}
            ></configurator-frame>`,
        )}
      </div>
      ${this.result ? html`<configurator-contrasts .result=${this.result}></configurator-contrasts>` : nothing}
    `;
  }

  private takeResult({ detail: { width, result } }: CustomEvent<FrameResult>): void {
    if (width === MEASURED.width) this.result = result;
  }
}

customElements.define('configurator-preview', ConfiguratorPreview);
