import { fieldsOf, isGroup } from '../core/fields.js';
import {
  EMPTY_SETUP,
  OPTION_NAMES,
  OUR_PURPOSES,
  createPurpose,
  type CookieSetup,
  type PurposeSetup,
  type Setup,
  type ThemeValues,
  type VendorSetup,
} from './setup.js';
import { isSignalName } from './signal-names.js';
import { COLOURS, SHAPE } from './theme.js';

/** More than any site has. Anything longer is no setup. */
const MOST_MEMBERS = 500;
const MOST_CHARACTERS = 2000;

/** Thrown for what is no setup. */
class NoSetup extends Error {}

/** Reads a text; empty if it is left out. */
function readText(found: unknown): string {
  if (found === undefined) return '';
  if (typeof found !== 'string' || found.length > MOST_CHARACTERS) throw new NoSetup();
  return found;
}

/** Reads each member of a list; none if it is left out. */
function readList<Member>(found: unknown, read: (member: unknown) => Member): Member[] {
  if (found === undefined) return [];
  if (!Array.isArray(found) || found.length > MOST_MEMBERS) throw new NoSetup();
  return found.map(read);
}

/** Reads the fields of an object that has no other fields than these. */
function readFields(found: unknown, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (!isGroup(found) || !Object.keys(found).every((name) => names.includes(name)))
    throw new NoSetup();
  return fieldsOf(found);
}

const readTexts = (found: unknown, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readFields(found ?? {}, names)).map(([name, text]) => [name, readText(text)]),
  );

const nameOf = ({ name }: { readonly name: string }): string => name;

const readTheme = (found: unknown, properties: readonly { name: string }[]): ThemeValues =>
  readTexts(found, properties.map(nameOf));

function readCookie(found: unknown): CookieSetup {
  const { name, lifetime, domain } = readFields(found, ['name', 'lifetime', 'domain']);
  return { name: readText(name), lifetime: readText(lifetime), domain: readText(domain) };
}

function readVendor(found: unknown): VendorSetup {
  const fields = readFields(found, ['id', 'name', 'policyUrl', 'cookies', 'storage']);
  return {
    id: readText(fields.id),
    name: readText(fields.name),
    policyUrl: readText(fields.policyUrl),
    cookies: readList(fields.cookies, readCookie),
    storage: readText(fields.storage),
  };
}

function readPurpose(found: unknown): PurposeSetup {
  const fields = readFields(found, ['id', 'isOffered', 'label', 'description', 'vendors']);
  if (typeof fields.isOffered !== 'boolean') throw new NoSetup();
  return {
    id: readText(fields.id),
    isOffered: fields.isOffered,
    label: readText(fields.label),
    description: readText(fields.description),
    vendors: readList(fields.vendors, readVendor),
  };
}

/** Reads the purposes: ours in our order, listed or not, and then the site's own. */
function readPurposes(found: unknown): PurposeSetup[] {
  const listed = readList(found, readPurpose);
  const ours = OUR_PURPOSES.map(
    (id) => listed.find((purpose) => purpose.id === id) ?? createPurpose(id, false),
  );
  return [...ours, ...listed.filter((purpose) => !ours.includes(purpose))];
}

/**
 * Reads a setup that somebody else may have written. Returns null if any part of it is not of the
 * form that we write. Values that Ask First refuses are read: the form shows their mistakes beside
 * the fields.
 */
export function readSetup(found: unknown): Setup | null {
  try {
    const fields = readFields(found, Object.keys(EMPTY_SETUP));
    return {
      page: readText(fields.page),
      base: readText(fields.base),
      options: { ...EMPTY_SETUP.options, ...readTexts(fields.options, OPTION_NAMES) },
      purposes: readPurposes(fields.purposes),
      signals: readList(fields.signals, readText).filter(isSignalName),
      theme: readTheme(fields.theme, [...COLOURS, ...SHAPE]),
      darkTheme: readTheme(fields.darkTheme, COLOURS),
    };
  } catch (error) {
    if (error instanceof NoSetup) return null;
    throw error;
  }
}
