import { css, html, LitElement, nothing } from 'lit';
import { formStyles } from './form-styles.js';
import type { Snippet } from './snippets.js';

/** Lines to copy, with a button that copies them. */
export class ConfiguratorSnippet extends LitElement {
  static override styles = [
    formStyles,
    css`
      section {
        margin-bottom: 1.5rem;
      }
      pre {
        max-height: 24rem;
        margin: 0 0 0.5rem;
        padding: 0.75rem;
        overflow: auto;
        border: 1px solid var(--line);
        background: var(--field);
        font-size: 0.875rem;
      }
      p[role] {
        display: inline;
        margin-inline-start: 0.75rem;
      }
    `,
  ];
  static override properties = {
    snippet: { attribute: false },
    outcome: { state: true },
  };

  declare snippet: Snippet;
  /** How the last attempt to copy has ended. */
  declare private outcome: string;

  constructor() {
    super();
    this.outcome = '';
  }

  override render() {
    const { title, note, code } = this.snippet;
    return html`<section aria-labelledby="title">
      <h3 id="title">${title}</h3>
      <p>${note}</p>
      ${
        code
          ? html`<pre role="group" aria-labelledby="title" tabindex="0"><code>${code}</code></pre>
              <button type="button" aria-describedby="title" @click=${() => void this.copy()}>
                Copy
              </button>
              <p role="status">${this.outcome}</p>`
          : nothing
      }
    </section>`;
  }

  /**
   * Copies the lines. If the browser does not allow that, selects them, to be copied with the
   * keyboard.
   */
  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.snippet.code);
      this.outcome = 'Copied.';
    } catch {
      const code = this.renderRoot.querySelector('code');
      if (code) getSelection()?.selectAllChildren(code);
      this.outcome = 'Selected: copy it with your keyboard.';
    }
  }
}

customElements.define('configurator-snippet', ConfiguratorSnippet);
