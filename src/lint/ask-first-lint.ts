import { html, type TemplateResult } from 'lit';
import { createEvent } from '../page/create-event.js';
import { BoxElement, whileConnected } from '../ui/box-element.js';
import { fitIntoPage } from '../ui/fit-into-page.js';
import { hostStyles } from '../ui/host-styles.js';
import { tokens } from '../ui/tokens.js';
import type { Finding } from './finding.js';
import { lintStyles } from './lint-styles.js';

/** A choice that the developer can try. */
export interface Trial {
  readonly label: string;
  readonly run: () => void;
}

/** All that the panel shows. */
export interface LintData {
  /** Names and values: each purpose with its decision, and the record. */
  readonly state: readonly (readonly [name: string, value: string])[];
  readonly findings: readonly Finding[];
  /** What is wrong with options and marks. */
  readonly mistakes: readonly string[];
  /** Whether the visitor had agreed before this page, so that there is nothing to find. */
  readonly hadAgreed: boolean;
  readonly trials: readonly Trial[];
}

/** The panel for developers. Visitors do not see it, and it is in English only. */
export class AskFirstLint extends BoxElement {
  static override styles = [hostStyles, tokens, lintStyles];
  static override properties = {
    data: { attribute: false },
    isOpen: { state: true },
  };

  declare data: LintData;
  /** Whether more than the heading is shown. */
  declare private isOpen: boolean;

  constructor() {
    super();
    this.isOpen = true;
    this.addController(whileConnected(this, fitIntoPage));
  }

  protected override get hasData(): boolean {
    return this.data !== undefined;
  }

  override render() {
    const { findings, mistakes } = this.data;
    return html`<section class="panel" aria-labelledby="heading" tabindex="0">
      <h2 id="heading">
        Ask First: ${findings.length} found before consent, ${mistakes.length} mistakes
      </h2>
      <div class="buttons">
        <button aria-expanded=${this.isOpen ? 'true' : 'false'} @click=${this.toggle}>
          ${this.isOpen ? 'Hide' : 'Show'} the report
        </button>
        <button @click=${this.close}>Close</button>
      </div>
      ${this.isOpen ? this.renderReport() : ''}
    </section>`;
  }

  private renderReport(): TemplateResult {
    const { state, findings, mistakes, hadAgreed, trials } = this.data;
    return html`<h3>The state</h3>
      <dl>
        ${state.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
      <h3>Try a choice</h3>
      <div class="buttons">
        ${trials.map(({ label, run }) => html`<button @click=${run}>${label}</button>`)}
      </div>
      <h3>Before consent</h3>
      ${
        hadAgreed
          ? html`<p>
              You had agreed before this page was opened. Choose "Ask again" and reload the page, to
              see what it requests of a new visitor.
            </p>`
          : ''
      }
      ${findings.length === 0 ? html`<p>Nothing of a third party.</p>` : ''}
      <ul>
        ${findings.map(renderFinding)}
      </ul>
      <h3>Mistakes in options and marks</h3>
      ${mistakes.length === 0 ? html`<p>None.</p>` : ''}
      <ul>
        ${mistakes.map((mistake) => html`<li>${mistake}</li>`)}
      </ul>`;
  }

  private toggle(): void {
    this.isOpen = !this.isOpen;
  }

  private close(): void {
    this.dispatchEvent(createEvent('close'));
  }
}

const renderFinding = ({ kind, what, cause, element, instead }: Finding): TemplateResult =>
  html`<li>
    <p>${kind}: <code>${what}</code></p>
    <p>
      ${cause}
      ${element ? html`<button @click=${() => console.log(element)}>Log the element</button>` : ''}
    </p>
    <p>Instead: <code>${instead}</code></p>
  </li>`;

declare global {
  interface HTMLElementTagNameMap {
    'ask-first-lint': AskFirstLint;
  }
}
