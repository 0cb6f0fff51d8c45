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

/** More than any site has: what is longer is no setup. */
const MOST_MEMBERS = 500;
const MOST_CHARACTERS = 2000;

/** Thrown for what is no setup. */
class NoSetup extends Error {}

/** A text; empty where it is left out. */
function readText(found: unknown): string {
  if (found === undefined) return '';
  if (typeof found !== 'string' || found.length > MOST_CHARACTERS) throw new NoSetup();
  return found;
}

/** The members of a list, each read; none where it is left out. */
function readList<Member>(found: unknown, read: (member: unknown) => Member): Member[] {
  if (found === undefined) return [];
  if (!Array.isArray(found) || found.length > MOST_MEMBERS) throw new NoSetup();
  return found.map(read);
}

/** The fields of an object that has no others than these. */
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

/** Our purposes in our order, whichever are listed, and then the site's own. */
function readPurposes(found: unknown): PurposeSetup[] {
  const listed = readList(found, readPurpose);
  const ours = OUR_PURPOSES.map(
    (id) => listed.find((purpose) => purpose.id === id) ?? createPurpose(id, false),
  );
  return [...ours, ...listed.filter((purpose) => !ours.includes(purpose))];
}

/**
 * Reads a setup from what somebody else may have written. Returns null where anything in it is not of the
 * form that we write: nothing of it is used then. Values that Ask First refuses are read: they are shown
 * beside their fields as mistakes.
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
