import { DATA_ADDRESSES, opensBy, type ToolMarkup, waitsInAttribute } from '../tool-markup.js';
import { fieldOf, listOf, textOf, textsOf } from '../read-values.js';

/** Lists the purposes, in place of their groups. */
const listPurposes = (list: unknown): unknown[] =>
  listOf(list).flatMap((purpose) => {
    const inside = listPurposes(fieldOf(purpose, 'purposes'));
    return inside.length > 0 ? inside : [purpose];
  });

export const orejime: ToolMarkup = {
  templates: 'data-purpose',
  // Versions before 3 hold elements as Klaro does.
  waitsFor(tag) {
    const isHeld =
      tag.name === 'script'
        ? /^(?:opt-in|text\/plain)$/i.test(tag.attributes.get('type') ?? '')
        : ['data-src', 'data-href'].some((name) => tag.attributes.has(name));
    return isHeld ? waitsInAttribute('data-name')(tag) : undefined;
  },
  addresses: DATA_ADDRESSES,
  purposes: {},
  necessary: [],
  files: /(?:^|\/)orejime(?:-[\w-]+)?(?:\.min)?\.(?:js|css)/i,
  isOpener: opensBy(/\borejime\.(?:show|prompt)\b/),
  code: /\borejimeConfig\b|\borejime\.(?:show|prompt|manager|init)\b|\bOrejime\.init\b|\bloadOrejime\b/,
  readConfig(values) {
    const config = values.get('orejimeConfig') ?? values.get('Orejime.init');
    return {
      categories: [],
      vendors: listPurposes(fieldOf(config, 'purposes') ?? fieldOf(config, 'apps')).flatMap(
        (purpose) => {
          const id = textOf(fieldOf(purpose, 'id') ?? fieldOf(purpose, 'name'));
          const isFree = ['isMandatory', 'isExempt', 'required'].some(
            (name) => fieldOf(purpose, name) === true,
          );
          if (id === undefined || isFree) return [];
          const name = textOf(fieldOf(purpose, 'title'));
          const cookies = textsOf(fieldOf(purpose, 'cookies'));
          const categories = [id, ...textsOf(fieldOf(purpose, 'purposes'))];
          return [{ id, ...(name !== undefined && { name }), categories, cookies }];
        },
      ),
      policyUrl: textOf(fieldOf(config, 'privacyPolicyUrl') ?? fieldOf(config, 'privacyPolicy')),
      cookie: textOf(fieldOf(config, 'cookie', 'name') ?? fieldOf(config, 'cookieName')),
    };
  },
};
