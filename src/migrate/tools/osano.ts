import { DATA_ADDRESSES, opensBy, type ToolMarkup } from '../tool-markup.js';
import { fieldOf, textOf } from '../read-values.js';

export const osano: ToolMarkup = {
  waitsFor({ attributes }) {
    const name = attributes.get('data-osano')?.trim().toLowerCase();
    return name ? { names: [name], attributes: ['data-osano'] } : undefined;
  },
  addresses: DATA_ADDRESSES,
  purposes: { personalization: 'functional' },
  necessary: ['essential'],
  // The files of the service, and of the open-source banner, which holds nothing.
  files:
    /cmp\.osano\.com\/.*\/osano\.js|\/cookieconsent(?:@[\d.]+)?(?:\/build)?\/cookieconsent(?:\.min)?\.(?:js|css)|(?:^|\/)cookieconsent(?:\.min)?\.(?:js|css)/i,
  isOpener: (tag) =>
    /\bcc-revoke\b/.test(tag.attributes.get('class') ?? '') ||
    opensBy(/\bOsano\.cm\.show(?:Drawer|Dialog)\b/)(tag),
  code: /\bcookieconsent\.(?:initialise|Popup|utils)\b|\bOsano(?:\.cm|\()/,
  readConfig: (values) => ({
    categories: [],
    vendors: [],
    policyUrl: textOf(fieldOf(values.get('cookieconsent.initialise'), 'content', 'href')),
    cookie: textOf(fieldOf(values.get('cookieconsent.initialise'), 'cookie', 'name')),
  }),
};
