import { DATA_ADDRESSES, opensBy, type ToolMarkup, waitsInAttribute } from '../tool-markup.js';
import { fieldOf, listOf, textOf, textsOf } from '../read-values.js';

export const klaro: ToolMarkup = {
  waitsFor(tag) {
    const isHeld =
      tag.name === 'script'
        ? /^text\/plain$/i.test(tag.attributes.get('type') ?? '')
        : ['data-src', 'data-href'].some((name) => tag.attributes.has(name));
    return isHeld ? waitsInAttribute('data-name')(tag) : undefined;
  },
  addresses: DATA_ADDRESSES,
  purposes: {},
  necessary: [],
  files:
    /(?:^|\/)klaro(?:@[\d.]+)?(?:\/dist)?\/?(?:klaro|cm)?(?:-no-(?:css|translations)(?:-no-css)?)?(?:\.min)?\.(?:js|css)/i,
  isOpener: opensBy(/\bklaro\.show\b/),
  code: /\bklaroConfig\b|\bklaro\.(?:setup|show|getManager|render)\b/,
  readConfig(values) {
    const config = values.get('klaroConfig');
    const services = listOf(fieldOf(config, 'services') ?? fieldOf(config, 'apps'));
    return {
      categories: [],
      vendors: services.flatMap((service) => {
        const id = textOf(fieldOf(service, 'name'));
        if (id === undefined || fieldOf(service, 'required') === true) return [];
        const name = textOf(fieldOf(service, 'title'));
        const cookies = listOf(fieldOf(service, 'cookies')).flatMap((cookie) =>
          Array.isArray(cookie) ? textsOf(cookie).slice(0, 1) : textsOf([cookie]),
        );
        const categories = textsOf(fieldOf(service, 'purposes'));
        return [{ id, ...(name !== undefined && { name }), categories, cookies }];
      }),
      policyUrl: textOf(fieldOf(config, 'privacyPolicy')),
      cookie: textOf(fieldOf(config, 'cookieName') ?? fieldOf(config, 'storageName')),
    };
  },
};
