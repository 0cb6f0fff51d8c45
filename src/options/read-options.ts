import { findLanguage } from '../locales/languages.js';
import { NECESSARY } from '../core/purposes.js';
import { isSafeUrl } from './safe-url.js';
import type { Config, OfferedPurpose, Options } from '../core/types.js';

/** Where the document is: `location`, as far as it is asked. */
export type Place = Pick<Location, 'hostname' | 'origin' | 'href'>;

/** Told of every wrong option: where, what, and what is used instead. */
export type Tell = (option: string, found: unknown, used: unknown) => void;

/**
 * Reads what the lazy chunks need of the owner's options. `labels` are those of the visitor's
 * language.
 */
export function readOptions(
  config: Config,
  labels: Readonly<Record<string, string>>,
  { hostname, origin, href }: Place,
  tell: Tell,
): Options {
  const { purposes: ids } = config;
  const { name: cookieName, domain: cookieDomain, ...more } = Object(config.input.cookie);
  const isRead = { cookie: null, purposes: null, allowFramed: null, texts: null };
  const { signals } = config.input;
  const given: Record<string, unknown> = {
    ...more,
    cookieName,
    cookieDomain,
    ...config.input,
    ...isRead,
    // Names and options are checked where they are used.
    signals: typeof signals === 'object' ? null : signals,
  };

  /** The option, if it is one; what is left of `given` in the end is no option. */
  function read(option: string, isValid: (text: string) => unknown, used = ''): string {
    const found = given[option] ?? used;
    given[option] = null;
    try {
      if (`${found}` === used) return used;
      if (typeof found === 'string' && isValid(found)) return found;
    } catch {
      // An address that is none.
    }
    tell(option, found, used);
    return used;
  }

  const entries = config.entries as Partial<OfferedPurpose>[];
  if (!entries.length && config.input.purposes) tell('purposes', config.input.purposes, ids);
  const seen = new Set<unknown>([NECESSARY]);
  for (const entry of entries) {
    const id = entry?.id ?? entry;
    if (seen.has(id) ? id !== NECESSARY : !ids.includes(id as string)) tell('purposes', entry, ids);
    seen.add(id);
  }
  const purposes = ids.map((id) => {
    const label = entries.find((entry) => entry?.id === id)?.label ?? labels[id];
    if (typeof label === 'string') return { id, label };
    tell(`purposes.${id}.label`, label, id);
    return { id, label: id };
  });

  const never = () => 0;
  read('revision', never, config.revision);
  read('cookieName', never, config.cookieName);
  const options = {
    lang: read('lang', findLanguage),
    site: read('site', (text) => text && text.length < 100, hostname),
    layout: read('layout', (text) => /^(box|dialog)$/.test(text), 'bar'),
    policyUrl: read('policyUrl', isSafeUrl),
    recordUrl: read('recordUrl', isSafeUrl),
    persistUrl: read(
      'persistUrl',
      (text) => isSafeUrl(text) && new URL(text, href).origin === origin,
    ),
    cookieDomain: read('cookieDomain', (text) => `.${hostname}`.endsWith(`.${text}`)),
    gpc: read('gpc', (word) => word === 'ask', 'decline'),
    model: read('model', (word) => word === 'opt-out', 'opt-in'),
    purposes,
  };
  for (const option of Object.keys(given))
    if (given[option] != null) tell(option, given[option], '');
  return options;
}
