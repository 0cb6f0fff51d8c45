import { opensBy, type ToolMarkup } from '../tool-markup.js';
import { fieldOf, textOf } from '../read-values.js';

export const tarteaucitron: ToolMarkup = {
  // tarteaucitron holds no elements: its services write them.
  waitsFor: () => undefined,
  addresses: {},
  purposes: {},
  necessary: [],
  files: /(?:^|\/)tarteaucitron(?:\.services)?(?:\.min)?\.(?:js|css)/i,
  isOpener: opensBy(/#tarteaucitron\b|\btarteaucitron\.userInterface\.openPanel\b/),
  code: /\btarteaucitron\b/,
  leftovers: ({ attributes }) => {
    const [player] =
      /\b(?:youtube|vimeo|dailymotion)_player\b/.exec(attributes.get('class') ?? '') ?? [];
    return player === undefined
      ? undefined
      : `a ${player}: write <iframe data-consent="embeds" data-consent-src="…"> with the address of the film`;
  },
  readConfig: (values) => ({
    categories: [],
    vendors: [],
    policyUrl: textOf(fieldOf(values.get('tarteaucitron.init'), 'privacyUrl')) || undefined,
    cookie: textOf(fieldOf(values.get('tarteaucitron.init'), 'cookieName')),
  }),
};
