// Why no test notices some changes. The first kind that fits counts.
import { SAME } from './same-outcome.mjs';

/** By name: what the report says. */
export const KINDS = {
  properties: 'The property tests of core notice it',
  same: 'Leads to the same outcome by another way',
  default: 'A value that TypeScript asks for, where the code before it leaves no gap',
  limit: 'A limit that is moved by one',
  secure: 'Works over HTTPS alone, where unit tests are not',
  domain: 'Works on a host with a domain above it alone, where unit tests are not',
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
