import { DATA_ADDRESSES, opensBy, type ToolMarkup, wordsOf } from '../tool-markup.js';

export const complianz: ToolMarkup = {
  waitsFor({ name, attributes }) {
    const isHeld =
      name === 'script'
        ? /^text\/plain$/i.test(attributes.get('type') ?? '')
        : attributes.has('data-src-cmplz') || attributes.has('data-cmplz-src');
    const category = attributes.get('data-category');
    return isHeld && category !== undefined
      ? { names: wordsOf(category), attributes: ['data-category', 'data-service'] }
      : undefined;
  },
  addresses: { ...DATA_ADDRESSES, 'data-cmplz-src': 'src', 'data-src-cmplz': 'src' },
  purposes: {
    statistics: 'analytics',
    'statistics-anonymous': 'analytics',
    preferences: 'functional',
  },
  // Complianz calls functional what other tools call necessary.
  necessary: ['functional'],
  files: /\/complianz-gdpr(?:-premium)?\/.*\.(?:js|css)/i,
  isOpener: (tag) =>
    /\bcmplz-(?:manage-consent|show-banner)\b/.test(tag.attributes.get('class') ?? '') ||
    opensBy(/\bcmplz_set_banner_status\b|#cmplz-/)(tag),
  code: /\bcmplz_\w+|\bcomplianz\b/,
  leftovers: ({ attributes }) =>
    /\bcmplz-(?:placeholder-element|blocked-content-container)\b/.test(
      attributes.get('class') ?? '',
    )
      ? 'a class of a placeholder that is no longer there: remove it'
      : undefined,
};
