import { html, nothing } from 'lit';
import { presentProof } from '../core/proof.js';
import type { ConsentRecord, Proof } from '../core/types.js';
import { writeJson } from '../core/write-json.js';
import type { ListedTexts } from '../locales/texts.js';
import { document } from '../page/document.js';
import { formatDate } from './format-date.js';
import { fill, joinList } from './format-text.js';
import type { ShownPurpose } from './purpose-template.js';

/** Milliseconds until the address of a saved file is revoked: Safari reads it some time later. */
const FILE_LIFETIME = 60_000;

/** The choice that is in force. */
export interface ShownChoice {
  readonly record: ConsentRecord;
  /** The region that decides how dates are written; empty if the page names none. */
  readonly region: string;
  /** When the visitor will be asked again; 0 for never. */
  readonly expires: number;
  /** Null when this browser no longer has the text that was shown. */
  readonly proof: Proof | null;
}

function saveFile(name: string, json: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FILE_LIFETIME);
}

/** When and how the choice was made, and the consent record to read and to download. */
export function choiceTemplate(
  { record, region, expires, proof }: ShownChoice,
  purposes: readonly ShownPurpose[],
  site: string,
  texts: ListedTexts,
) {
  const decisions = purposes
    .filter(({ isGranted }) => isGranted !== undefined)
    .map(({ label, isGranted }) =>
      fill(isGranted ? texts.granted : texts.denied, { purpose: label }),
    );
  const summary = fill(texts.choice, {
    date: formatDate(record.time, texts.locale, region, 'short'),
    method: texts.methods[record.method],
    decisions: joinList(decisions, texts.list),
    expires: formatDate(expires, texts.locale, region),
  });
  const json = writeJson(presentProof(proof ?? { record, site, text: '' }), 2);
  return html`<section part="record" class="record">
    ${expires > 0 ? html`<p>${summary}</p>` : nothing}
    <details>
      <summary>${texts.record}</summary>
      ${proof ? nothing : html`<p>${texts.textMissing}</p>`}
      <pre dir="ltr">${json}</pre>
      <button
        part="download"
        class="download"
        @click=${() => saveFile('consent-record.json', json)}
      >
        ${texts.download}
      </button>
    </details>
  </section>`;
}
