import { css, html, LitElement } from 'lit';
import { findLanguage } from '../locales/languages.js';
import './configurator-preview.js';
import './configurator-purposes.js';
import './configurator-results.js';
import './configurator-signals.js';
import './configurator-site.js';
import './configurator-theme.js';
import { findMistakes, type Mistakes } from './find-mistakes.js';
import { formStyles } from './form-styles.js';
import { EMPTY_SETUP, type Setup } from './setup.js';
import { readFragment, writeFragment } from './setup-link.js';

const countMistakes = (mistakes: Mistakes): number => Object.values(mistakes).flat().length;

function describeCount(mistakes: Mistakes): string {
  const found = countMistakes(mistakes);
  if (found === 0) return 'No option is wrong.';
  return found === 1
    ? 'One option is wrong: see beside its field.'
    : `${found} options are wrong: see beside their fields.`;
}

/** ENTRY of the page: the whole configurator. It holds the setup, and hands it to its parts. */
export class ConfiguratorApp extends LitElement {
  static override styles = [
    formStyles,
    css`
      @media (min-width: 64rem) {
        .columns {
          display: grid;
          grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
          gap: 2.5rem;
          align-items: start;
        }
        configurator-preview {
          position: sticky;
          top: 0;
          max-height: 100vh;
          padding-block: 0.25rem;
          overflow: auto;
        }
      }
      .form > * {
        margin-bottom: 2rem;
      }
    `,
  ];
  static override properties = {
    setup: { state: true },
    language: { state: true },
    problem: { state: true },
  };

  declare private setup: Setup;
  /** The language of the preview and of the cookie table, as its files are named. */
  declare private language: string;
  declare private problem: string;

  /** Takes the setup in the address. If the address holds none, the setup so far stays. */
  private readonly takeFragment = (): void => {
    const { hash } = location;
    const setup = readFragment(hash);
    this.problem =
      setup || !hash ? '' : 'The address holds no setup that can be read: nothing of it is used.';
    this.take(setup ?? this.setup ?? EMPTY_SETUP);
  };

  constructor() {
    super();
    this.language = 'en';
    this.takeFragment();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.takeFragment);
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.takeFragment);
    super.disconnectedCallback();
  }

  override render() {
    const { setup, language } = this;
    const mistakes = findMistakes(setup);
    return html`
      <p role="status">${this.problem} ${describeCount(mistakes)}</p>
      <div class="columns" @setup-change=${({ detail }: CustomEvent<Setup>) => this.change(detail)}>
        <div class="form">
          <configurator-site .setup=${setup} .mistakes=${mistakes}></configurator-site>
          <configurator-purposes .setup=${setup} .mistakes=${mistakes}></configurator-purposes>
          <configurator-signals .setup=${setup} .mistakes=${mistakes}></configurator-signals>
          <configurator-theme .setup=${setup} .mistakes=${mistakes}></configurator-theme>
        </div>
        <configurator-preview
          .setup=${setup}
          .language=${language}
          @language-change=${({ detail }: CustomEvent<string>) => (this.language = detail)}
        ></configurator-preview>
      </div>
      <configurator-results
        .setup=${setup}
        .language=${language}
        .isWrong=${countMistakes(mistakes) > 0}
        @base-change=${({ detail }: CustomEvent<string>) => this.change({ ...setup, base: detail })}
      ></configurator-results>
    `;
  }

  /** Shows a setup. If it states a new language, the preview takes that language. */
  private take(setup: Setup): void {
    const { lang } = setup.options;
    if (lang !== this.setup?.options.lang) this.language = findLanguage(lang) || this.language;
    this.setup = setup;
  }

  /**
   * Takes a setup that the owner has changed, and keeps it in the address, so that a reload loses
   * nothing.
   */
  private change(setup: Setup): void {
    this.problem = '';
    this.take(setup);
    try {
      history.replaceState(null, '', writeFragment(setup));
    } catch {
      // Safari allows a hundred of these calls in half a minute.
    }
  }
}

customElements.define('configurator-app', ConfiguratorApp);
