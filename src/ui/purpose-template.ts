import { html, nothing } from 'lit';
import type { Vendor } from '../core/config-types.js';
import type { ListedTexts } from '../locales/texts.js';
import { fill, joinList } from './format-text.js';
import { noteClick } from './visitor-switches.js';

/** A purpose as the preferences show it. */
export interface ShownPurpose {
  readonly id: string;
  readonly label: string;
  /** What the data is used for, in plain words. */
  readonly description: string;
  /** Whether its switch is on; undefined for the necessary one, which has no switch. */
  readonly isGranted?: boolean;
  readonly vendors: readonly Vendor[];
}

/** Up to this many vendors are seen at a glance. A longer list can be searched. */
const MOST_WITHOUT_SEARCH = 10;

function vendorTemplate({ name, policyUrl, cookies, storage }: Vendor, texts: ListedTexts) {
  const kept = cookies.map((cookie) =>
    fill(texts.cookie, {
      name: cookie.name,
      lifetime: cookie.lifetime || texts.unknownLifetime,
      place: cookie.domain || texts.thisSite,
    }),
  );
  if (storage.length > 0) kept.push(fill(texts.storage, { names: joinList(storage, texts.list) }));
  const policy = fill(texts.policyOf, { vendor: name });
  const shownName = html`<bdi>${name}</bdi>`;
  return html`<li part="vendor" class="vendor" data-name=${name.toLowerCase()}>
    <b
      >${
        policyUrl
          ? html`<a href=${policyUrl} title=${policy} aria-label=${policy}>${shownName}</a>`
          : shownName
      }</b
    >
    ${kept.map((line) => html`<p>${line}</p>`)}
  </li>`;
}

/** Shows only the vendors whose name contains what was typed. */
function search({ currentTarget: input }: Event): void {
  if (!(input instanceof HTMLInputElement)) return;
  const wanted = input.value.trim().toLowerCase();
  for (const vendor of input.parentElement?.querySelectorAll<HTMLElement>('.vendor') ?? [])
    vendor.hidden = !vendor.dataset.name?.includes(wanted);
}

function vendorList(vendors: readonly Vendor[], texts: ListedTexts) {
  const { locale } = texts;
  const form = new Intl.PluralRules(locale).select(vendors.length);
  const count = new Intl.NumberFormat([locale, 'en']).format(vendors.length);
  return html`<details>
    <summary>${fill(texts.vendors[form] ?? texts.vendors.other, { count })}</summary>
    ${
      vendors.length > MOST_WITHOUT_SEARCH
        ? html`<input
            type="search"
            part="search"
            class="search"
            aria-label=${texts.search}
            placeholder=${texts.search}
            @input=${search}
          />`
        : nothing
    }
    <ul>
      ${vendors.map((vendor) => vendorTemplate(vendor, texts))}
    </ul>
  </details>`;
}

/** A purpose with its switch, its description and its vendors. */
export function purposeTemplate(
  { id, label, description, isGranted, vendors }: ShownPurpose,
  texts: ListedTexts,
) {
  const isNecessary = isGranted === undefined;
  const title = isNecessary
    ? html`<h3><bdi>${label}</bdi></h3>`
    : html`<label @kept-click=${noteClick}
        ><span><bdi>${label}</bdi></span
        ><input
          part="switch"
          class="switch"
          type="checkbox"
          name=${id}
          ?checked=${isGranted}
          aria-describedby=${id} /><i
          class="state"
          aria-hidden="true"
          data-on=${texts.on}
          data-off=${texts.off}
        ></i
      ></label>`;
  return html`<section part="purpose" class="purpose">
    ${title}
    <p id=${id}><bdi>${description}</bdi></p>
    ${vendors.length > 0 ? vendorList(vendors, texts) : nothing}
    ${vendors.length > 0 || isNecessary ? nothing : html`<p class="note">${texts.noVendors}</p>`}
  </section>`;
}
