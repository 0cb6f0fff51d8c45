import { DATA_ADDRESSES, opensBy, type ToolMarkup, wordsOf } from '../tool-markup.js';
import { fieldOf, listOf, textOf } from '../read-values.js';

/** Version 3 has `data-category`, with `data-service`, and version 2 `data-cookiecategory`. */
const ATTRIBUTES = ['data-category', 'data-cookiecategory'];

/** Reads the categories from a configuration of version 2: those of the switches in its settings. */
const categoriesOf2 = (config: unknown): string[] => {
  const languages = fieldOf(config, 'languages');
  const [first] = languages instanceof Map ? [...(languages as Map<string, unknown>).values()] : [];
  return listOf(fieldOf(first, 'settings_modal', 'blocks')).flatMap(
    (block) => textOf(fieldOf(block, 'toggle', 'value')) ?? [],
  );
};

export const vanillaCookieConsent: ToolMarkup = {
  waitsFor({ name, attributes }) {
    const found = ATTRIBUTES.find((attribute) => attributes.has(attribute));
    if (name !== 'script' || found === undefined) return undefined;
    return { names: wordsOf(attributes.get(found)), attributes: [found, 'data-service'] };
  },
  addresses: DATA_ADDRESSES,
  purposes: {},
  necessary: ['necessary'],
  files: /(?:^|\/)cookieconsent(?:\.umd|\.esm)?(?:\.min)?\.(?:js|css)|vanilla-cookieconsent/i,
  isOpener: (tag) =>
    /^(?:c-settings|show-preferencesModal)$/.test(tag.attributes.get('data-cc') ?? '') ||
    opensBy(/\bshowPreferences\b|\bcc\.showSettings\b/)(tag),
  code: /\bCookieConsent\.\w+|\binitCookieConsent\b/,
  readConfig(values) {
    const config =
      values.get('CookieConsent.run') ?? [...values].find(([name]) => name.endsWith('.run'))?.[1];
    const listed = fieldOf(config, 'categories');
    const names =
      listed instanceof Map ? [...(listed as Map<string, unknown>).keys()] : categoriesOf2(config);
    const revision = fieldOf(config, 'revision');
    return {
      categories: names.filter((name) => name !== 'necessary'),
      vendors: [],
      revision: typeof revision === 'number' && revision > 0 ? revision : undefined,
      cookie: textOf(fieldOf(config, 'cookie', 'name') ?? fieldOf(config, 'cookie_name')),
    };
  },
};
