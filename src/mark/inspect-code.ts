import {
  createLook,
  type Inspection,
  NOTHING,
  type Part,
  type Surroundings,
} from './inspection.js';
import type { Party } from './party.js';
import { findAddresses, findSnippets, setsConsentMode } from './snippets.js';

/** Longer code is more than a vendor's snippet. If it were held, the page would lack the rest. */
const LONGEST_SNIPPET = 20_000;

/** Finds the third parties of inline code: those that it requests, and those whose snippets it has. */
export function inspectCode(code: string, around: Surroundings): Inspection {
  const look = createLook(around);
  const named = findSnippets(code).filter(
    // A tag for ads only is no analytics.
    ({ name }, _, all) =>
      name !== 'gtag' ||
      !all.some((other) => other.name === 'gtag-ads') ||
      /["'`](?:G|UA|GT)-/.test(code),
  );
  const snippets = named
    .map(
      ({ name, mark }): Party =>
        around.rules.ofSnippet(name) ?? { mark, reason: `snippet ${name}` },
    )
    .filter(({ mark }) => mark !== 'ignore');
  const addresses = findAddresses(code).flatMap((address) => {
    const finding = look(address);
    return finding?.kind === 'known' ? [{ ...finding, address }] : [];
  });
  const parties: Part[] = [
    ...snippets.map((party) => ({ ...party, address: '' })),
    ...addresses,
  ].map(({ mark, reason, address }) => ({ mark, reason, address, attribute: '', target: '' }));
  if (parties.length === 0) return NOTHING;
  const doubt = (reason: string, isLive: boolean): Inspection => ({
    ...NOTHING,
    doubts: [{ address: addresses[0]?.address ?? '', reason, isLive }],
  });
  const reasons = [...new Set(parties.map(({ reason }) => reason))].join(', ');
  if (setsConsentMode(code)) {
    const isOfGoogle = named.every(({ name }) => name.startsWith('gtag'));
    return doubt(
      `sets Google's consent mode (${reasons}): leave that to the signal "google", and remove it here`,
      addresses.length > 0 || !isOfGoogle,
    );
  }
  if (code.length > LONGEST_SNIPPET)
    return doubt(
      `a long script with a third party in it (${reasons}): put that into a script of its own`,
      true,
    );
  return { ...NOTHING, parts: parties };
}
