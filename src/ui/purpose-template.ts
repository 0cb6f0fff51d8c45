import { html, nothing } from 'lit/html.js';
import type { Vendor } from '../core/types.js';
import type { ListedTexts } from '../locales/texts.js';
import { fill } from './fill.js';
import { joinList } from './join-list.js';

/** A purpose as the second layer shows it. */
export interface ShownPurpose {
  readonly id: string;
  readonly label: string;
  /** What it is for, in plain words. */
  readonly description: string;
  /** Whether its switch is on; undefined for the necessary one, which has no switch. */
  readonly isGranted?: boolean;
  readonly vendors: readonly Vendor[];
}

function vendorTemplate({ name, policyUrl, cookies, storage }: Vendor, texts: ListedTexts) {
  const policy = fill(texts.policyOf, { vendor: name });
  const kept = cookies.map((cookie) =>
    fill(texts.cookie, {
      name: cookie.name,
      lifetime: cookie.lifetime || texts.unknownLifetime,
      vendor: name,
      place: cookie.domain || texts.thisSite,
    }),
  );
  if (storage[0])
    kept.push(fill(texts.storage, { names: joinList(storage, texts.list), vendor: name }));
  return html`<li part="vendor">
    <b>${name}</b> ${policyUrl ? html`<a href=${policyUrl}>${policy}</a>` : nothing}
    <ul>
      ${kept.map((line) => html`<li>${line}</li>`)}
    </ul>
  </li>`;
}

/** A purpose with its switch, what it is for, and who takes part. */
export function purposeTemplate(
  { id, label, description, isGranted, vendors }: ShownPurpose,
  texts: ListedTexts,
) {
  const list = html`<ul>
    ${vendors.map((vendor) => vendorTemplate(vendor, texts))}
  </ul>`;
  const { locale } = texts;
  const form = new Intl.PluralRules(locale).select(vendors.length);
  const vendorsText = texts.vendors[form] ?? texts.vendors.other;
  const count = new Intl.NumberFormat([locale, 'en']).format(vendors.length);
  const isSwitch = isGranted !== undefined;
  const nobody = isSwitch ? html`<p>${texts.noVendors}</p>` : nothing;
  return html`<section part="purpose">
    ${
      isSwitch
        ? html`<label
            ><span>${label}</span
            ><input
              part="switch"
              type="checkbox"
              name=${id}
              .checked=${isGranted}
              aria-describedby=${id}
          /></label>`
        : html`<h3>${label}</h3>`
    }
    <p id=${id}>${description}</p>
    ${
      vendors[0]
        ? html`<details>
            <summary>${fill(vendorsText, { count })}</summary>
            ${list}
          </details>`
        : nobody
    }
  </section>`;
}
