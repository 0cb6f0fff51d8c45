import { DATA_ADDRESSES, opensBy, type ToolMarkup } from '../tool-markup.js';

export const usercentrics: ToolMarkup = {
  waitsFor({ attributes }) {
    // The value names one service, whose name may have spaces.
    const name = attributes.get('data-usercentrics')?.trim();
    return name ? { names: [name], attributes: ['data-usercentrics'] } : undefined;
  },
  addresses: { ...DATA_ADDRESSES, 'uc-src': 'src', 'data-uc-src': 'src' },
  purposes: {},
  necessary: [],
  files:
    /(?:app|web\.cmp|privacy-proxy|sdp)\.(?:usercentrics\.eu|eu\.usercentrics\.eu)\/.*\.js|web\.cmp\.usercentrics\.eu\/.*\.js/i,
  isOpener: opensBy(
    /\bUC_UI\.show(?:First|Second)Layer\b|\b__ucCmp\.show|#uc-(?:corner-modal-show|central-modal-show)/,
  ),
  code: /\bUC_UI\b|\b__ucCmp\b|\bucEvent\b|\buc(?:BlockData)?\.(?:blockElements|setCustomTranslations|deactivateBlocking|reloadOnOptIn)\b/,
  leftovers: ({ attributes }) =>
    /\buc-embed\b/.test(attributes.get('class') ?? '')
      ? 'an embedded list of services: list the vendors in the options, and remove it'
      : undefined,
};
