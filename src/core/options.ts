import type { Config, Display, Report } from './types.js';

/** A link that is http(s) or relative: only those two may have no colon before their path. */
const SAFE_URL = /^(https?:|[./?#]|[^:]*$)/i;

const OPTIONS = ['site', 'policyUrl', 'revision', 'cookieName', 'cookie', 'purposes'];

/**
 * Reads what the notice shows of the owner's options, and tells `report` of every wrong one, in
 * one sentence: where, what, and what is used instead. `labels` are those of the visitor's
 * language, `host` names a site that has no name.
 */
export function readDisplay(
  config: Config,
  labels: Readonly<Record<string, string>>,
  host: string,
  report: Report,
): Display {
  const { input, purposes } = config;

  const tell = (option: string, found: unknown, used: unknown): void =>
    report('error', `wrong option "${option}":`, found, 'Used instead:', used || 'nothing');

  function read(option: string, isValid: (text: string) => boolean, used: string): string {
    const found = input[option] ?? used;
    if (typeof found === 'string' && isValid(found)) return found;
    tell(option, found, used);
    return used;
  }

  for (const option in input) {
    if (!OPTIONS.includes(option)) tell(option, input[option], '');
  }
  for (const entry of config.refused) tell('purposes', entry, purposes);
  const { revision, cookieName } = config;
  read('revision', (text) => !text || text === revision, revision);
  const name = input.cookieName ?? Object(input.cookie).name;
  if (name && name !== cookieName) tell('cookieName', name, cookieName);

  return {
    site: read('site', (text) => text.length < 100, host) || host,
    policyUrl: read('policyUrl', (text) => SAFE_URL.test(text), ''),
    purposes: purposes.map((id) => {
      const label = config.labels[id] ?? labels[id];
      if (typeof label === 'string') return { id, label };
      tell('purposes', { id, label }, id);
      return { id, label: id };
    }),
  };
}
