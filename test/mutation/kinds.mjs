// Why no test notices some changes. The first kind that fits counts.
import { SAME } from './same-outcome.mjs';

/** By name: what the report says. */
export const KINDS = {
  properties: 'The property tests of core notice it',
  same: 'Leads to the same outcome by another way',
  default: 'A default that only TypeScript needs, as the value is always there',
  limit: 'A limit that is moved by one',
  secure: 'Has an effect only over HTTPS, and unit tests run over HTTP',
  domain: 'Has an effect only on a host below a domain, and unit tests run on localhost',
  none: 'Has no test yet',
};

/** A comparison with and without equality, which are the same but for one value. */
const withoutEquality = (text) => text.replace(/([<>])=/g, '$1');

/** The kind of a change that no test has noticed. */
export function kindOf(file, { code, replacement }) {
  const isSame = ([itsFile, itsCode, itsReplacement]) =>
    file === `src/${itsFile}` && code === itsCode && replacement === itsReplacement;
  if (SAME.some(isSame)) return 'same';
  if (/^(''|\[\])$/.test(code) && /^(\[?"Stryker was here)/.test(replacement)) return 'default';
  if (/[<>]/.test(code) && withoutEquality(code) === withoutEquality(replacement)) return 'limit';
  if (/https:|; secure/.test(code)) return 'secure';
  if (file.endsWith('/delete-cookie.ts') && /labels|^'\.'$/.test(code)) return 'domain';
  return 'none';
}
