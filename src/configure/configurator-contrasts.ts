import { css, html, LitElement, nothing } from 'lit';
import type { Contrast } from '../options/contrast.js';
import { formStyles } from './form-styles.js';
import type { PreviewResult, Scheme } from './preview-types.js';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** Rounded down, so that a ratio that is too low never looks high enough. */
const format = (ratio: number): string => `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;

/** The contrasts of what the preview shows, in both colour schemes. */
export class ConfiguratorContrasts extends LitElement {
  static override styles = [
    formStyles,
    css`
      h3 {
        margin-top: 1rem;
      }
      div {
        overflow: auto;
      }
      table {
        border-collapse: collapse;
      }
      th,
      td {
        padding: 0.25rem 0.75rem 0.25rem 0;
        border-bottom: 1px solid var(--line);
        text-align: start;
        font-weight: 400;
      }
      .low {
        color: var(--wrong);
        font-weight: 700;
      }
    `,
  ];
  static override properties = { result: { attribute: false } };

  declare result: PreviewResult;

  override render() {
    const { contrasts, messages } = this.result;
    const rows = [
      ...new Set(SCHEMES.flatMap((scheme) => contrasts[scheme].map(({ what }) => what))),
    ];
    return html`
      <h3>Contrasts</h3>
      <p>
        Text needs 4.5:1, and 3:1 where it is large. Edges of buttons and switches need 3:1 (WCAG
        2.2, level AA).
      </p>
      <div role="group" aria-label="Contrasts" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              ${SCHEMES.map((scheme) => html`<th scope="col">${scheme}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (what) =>
                html`<tr>
                  <th scope="row">${what}</th>
                  ${SCHEMES.map((scheme) =>
                    this.renderCell(contrasts[scheme].find((contrast) => contrast.what === what)),
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        messages.length > 0
          ? html`<h3>What Ask First reports</h3>
              <ul class="mistakes">
                ${messages.map((message) => html`<li>${message}</li>`)}
              </ul>`
          : nothing
      }
    `;
  }

  private renderCell(contrast: Contrast | undefined) {
    if (!contrast) return html`<td>–</td>`;
    const { ratio, needed } = contrast;
    return ratio < needed
      ? html`<td class="low">${format(ratio)}, too low: ${needed}:1 is needed</td>`
      : html`<td>${format(ratio)}</td>`;
  }
}

customElements.define('configurator-contrasts', ConfiguratorContrasts);
