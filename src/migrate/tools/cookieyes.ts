import { DATA_ADDRESSES, opensBy, type ToolMarkup, wordsOf } from '../tool-markup.js';

export const cookieyes: ToolMarkup = {
  waitsFor({ attributes }) {
    const value = attributes.get('data-cookieyes');
    if (value === undefined) return undefined;
    const names = wordsOf(value).map((name) => name.replace(/^cookieyes-/, ''));
    return { names, attributes: ['data-cookieyes'] };
  },
  addresses: DATA_ADDRESSES,
  purposes: { advertisement: 'advertising' },
  necessary: ['necessary'],
  files: /cdn-cookieyes\.com\/client_data\/.*\.js/i,
  isOpener: (tag) =>
    /\bcky-banner-element\b/.test(tag.attributes.get('class') ?? '') ||
    opensBy(/\brevisitCkyConsent\b/)(tag),
  code: /\bgetCkyConsent\b|\bcookieyes_|\brevisitCkyConsent\b/,
  leftovers: ({ attributes }) =>
    /\bcky-audit-table-element\b/.test(attributes.get('class') ?? '')
      ? 'the table of cookies: list the vendors and their cookies in the options, and remove it'
      : undefined,
};
