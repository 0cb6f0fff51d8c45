import { html, nothing } from 'lit/html.js';
import { presentProof } from '../core/proof.js';
import type { ConsentRecord, Proof } from '../core/types.js';
import type { ListedTexts } from '../locales/texts.js';
import { fill } from './fill.js';
import { formatDate } from './format-date.js';
import { joinList } from './join-list.js';
import { saveFile } from './save-file.js';
import type { ShownPurpose } from './purpose-template.js';

/** The choice that is in force. */
export interface ShownChoice {
  readonly record: ConsentRecord;
  /** When the visitor will be asked again; 0 where nobody is asked. */
  readonly expires: number;
  /** Null when the text that was shown is not in this browser any more. */
  readonly proof: Proof | null;
}

/** When and how the choice was made, and the consent record to read and to download. */
export function choiceTemplate(
  { record, expires, proof }: ShownChoice,
  purposes: readonly ShownPurpose[],
  site: string,
  texts: ListedTexts,
) {
  const decisions = purposes
    .filter(({ isGranted }) => isGranted !== undefined)
    .map(({ label, isGranted }) =>
      fill(isGranted ? texts.granted : texts.denied, { purpose: label }),
    );
  const said = fill(texts.choice, {
    date: formatDate(record.time, texts.locale, 'short'),
    method: texts.methods[record.method],
    decisions: joinList(decisions, texts.list),
    expires: formatDate(expires, texts.locale),
  });
  const json = JSON.stringify(presentProof(proof ?? { record, site, text: '' }), null, 2);
  return html`<section part="record">
    ${expires ? html`<p>${said}</p>` : nothing}
    <details>
      <summary>${texts.record}</summary>
      ${proof ? nothing : html`<p>${texts.textMissing}</p>`}
      <pre tabindex="0" dir="ltr">${json}</pre>
      <button part="download" @click=${() => saveFile('consent-record.json', json)}>
        ${texts.download}
      </button>
    </details>
  </section>`;
}
