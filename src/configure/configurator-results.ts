import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { readBase } from '../snippet/read-base.js';
import './configurator-snippet.js';
import { writeCookieTable } from './cookie-table.js';
import { textFieldTemplate } from './field-template.js';
import { formStyles } from './form-styles.js';
import { loadRelease } from './load-release.js';
import { EMPTY_SETUP, type Setup } from './setup.js';
import { writeFragment } from './setup-link.js';
import { usualBase, writeSnippets, type Release, type Snippet } from './snippets.js';

const WRONG_BASE =
  'This is no address of a folder. Write one like /ask-first/ or https://cdn.example/.';

const isWrongBase = ({ base }: Setup): boolean =>
  base.trim() !== '' && readBase(base.trim()) === undefined;

/** What the owner takes along: lines for each way to put Ask First in, the cookie table, and a link. */
export class ConfiguratorResults extends LitElement {
  static override styles = [
    formStyles,
    css`
      .snippets {
        margin-top: 1rem;
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr));
        gap: 0 2.5rem;
      }
      .snippets > * {
        min-width: 0;
      }
    `,
  ];
  static override properties = {
    setup: { attribute: false },
    language: { attribute: false },
    isWrong: { attribute: false },
    release: { state: true },
    table: { state: true },
    problem: { state: true },
    tableProblem: { state: true },
  };

  declare setup: Setup;
  /** The language of the cookie table, as its files are named. */
  declare language: string;
  /** Whether an option is wrong. */
  declare isWrong: boolean;

  declare private release: Release | undefined;
  declare private table: readonly Snippet[];
  /** Why there is no tag; empty if there is one. */
  declare private problem: string;
  /** Why there is no table; empty if there is one. */
  declare private tableProblem: string;

  constructor() {
    super();
    this.setup = EMPTY_SETUP;
    this.language = 'en';
    this.isWrong = false;
    this.table = [];
    this.problem = '';
    this.tableProblem = '';
    loadRelease().then(
      (release) => (this.release = release),
      () =>
        (this.problem =
          'integrity.json is not in the folder above this page: there is no tag without it.'),
    );
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('setup') || changed.has('language')) void this.updateTable();
  }

  override render() {
    const { setup, release } = this;
    const snippets = release ? writeSnippets(setup, release) : [];
    const link: Snippet = {
      title: 'A link to this setup',
      note: 'What you have set up is in the part of the address after #, which a browser sends to no server.',
      code: new URL(writeFragment(setup), location.href).href,
    };
    return html`
      <h2>Put it in</h2>
      <p role="status">${this.problem} ${this.tableProblem}</p>
      ${textFieldTemplate({
        id: 'base',
        label: 'Folder of the files on your site',
        hint: `As ask-first copy puts them there. Without it: ${release ? usualBase(release) : ''}`,
        value: setup.base,
        mistakes: isWrongBase(setup) ? [WRONG_BASE] : [],
        onInput: (base) => this.dispatchEvent(new CustomEvent('base-change', { detail: base })),
      })}
      ${this.isWrong ? html`<p class="mistakes">These lines contain the wrong options too, as you have typed them. Ask First uses something else in their place.</p>` : nothing}
      <div class="snippets">
        ${[...snippets, ...this.table, link].map(
          (snippet) => html`<configurator-snippet .snippet=${snippet}></configurator-snippet>`,
        )}
      </div>
    `;
  }

  /**
   * Writes the table anew. If the setup or the language has changed meanwhile, this table is
   * dropped.
   */
  private async updateTable(): Promise<void> {
    const { setup, language } = this;
    const table = await writeCookieTable(setup, language).catch(() => undefined);
    if (setup !== this.setup || language !== this.language) return;
    this.table = table ?? [];
    this.tableProblem = table ? '' : 'The texts of the cookie table did not load.';
  }
}

customElements.define('configurator-results', ConfiguratorResults);
