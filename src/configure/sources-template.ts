import { html } from 'lit';
import type { CatalogueVendor } from './catalogue/catalogue-vendor.js';

/**
 * Links to the sources of the catalogue about a vendor. Nothing is requested before the owner
 * follows one.
 */
export const sourcesTemplate = ({ sources, cookies, storage }: CatalogueVendor) => {
  const isEmpty = cookies.length === 0 && !storage;
  return html`<p class="hint">
    ${
      isEmpty
        ? 'The catalogue has no cookies of this vendor. Look here, and add them:'
        : 'The names and lifetimes are from here. Compare them with your settings at this vendor:'
    }
    ${sources.map((source) => html`<a href=${source} rel="noreferrer" target="_blank">${source}</a> `)}
  </p>`;
};
