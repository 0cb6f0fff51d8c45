import { DATA_ADDRESSES, opensBy, type ToolMarkup } from '../tool-markup.js';

const CLASS = /(?:^|\s)optanon-category-([\w-]+)/;

export const onetrust: ToolMarkup = {
  waitsFor({ attributes }) {
    const [, groups] = CLASS.exec(attributes.get('class') ?? '') ?? [];
    // Several groups follow each other: `optanon-category-C0002-C0004`.
    return groups === undefined ? undefined : { names: groups.split('-'), attributes: ['class'] };
  },
  addresses: DATA_ADDRESSES,
  purposes: {
    C0002: 'analytics',
    C0003: 'functional',
    C0004: 'advertising',
    C0005: 'embeds',
    2: 'analytics',
    3: 'functional',
    4: 'advertising',
    5: 'embeds',
  },
  necessary: ['C0001', '1'],
  files:
    /(?:cdn\.cookielaw\.org|optanon\.blob\.core\.windows\.net|cdn-ukwest\.onetrust\.com)\/.*\.js/i,
  isOpener: (tag) =>
    tag.attributes.get('id') === 'ot-sdk-btn' ||
    /\bot-sdk-show-settings\b|\boptanon-(?:show-settings|toggle-display)\b/.test(
      tag.attributes.get('class') ?? '',
    ) ||
    opensBy(/\b(?:OneTrust|Optanon)\.ToggleInfoDisplay\b/)(tag),
  code: /\bOptanonWrapper\b|\bOptanonActiveGroups\b|\bOnetrustActiveGroups\b|\bOneTrust\./,
  leftovers: ({ attributes }) =>
    /^(?:ot-sdk-cookie-policy|optanon-cookie-policy)$/.test(attributes.get('id') ?? '')
      ? 'the list of cookies: list the vendors and their cookies in the options, and remove it'
      : undefined,
};
