import { isPurposeId, NECESSARY } from '../core/purposes.js';
import type {
  ConfigInput,
  CookieInput,
  PurposeInput,
  VendorInput,
} from '../options/config-input.js';
import type { Setup, PurposeSetup, VendorSetup } from './setup.js';

/** The fields that are filled in. */
function filled<Fields extends object>(fields: Fields): Fields {
  const entries = Object.entries(fields).filter(
    ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as Fields;
}

const writeVendor = ({ cookies, storage, ...vendor }: VendorSetup): VendorInput =>
  filled({
    ...vendor,
    cookies: cookies.map((cookie): CookieInput => filled(cookie)),
    storage: storage.match(/\S+/g) ?? [],
  });

const writePurpose = ({ id, label, description, vendors }: PurposeSetup): PurposeInput =>
  filled({ id, label, description, vendors: vendors.map(writeVendor) });

/** The purposes that visitors are asked for, and the necessary one where it has vendors. */
export const listedPurposes = ({ purposes }: Setup): readonly PurposeSetup[] =>
  purposes.filter(({ id, isOffered, vendors }) =>
    id === NECESSARY ? vendors.length > 0 : isOffered,
  );

/** Writes the list of purposes, each as an object. */
export const writePurposes = (setup: Setup): readonly PurposeInput[] =>
  listedPurposes(setup).map(writePurpose);

/** Whether a purpose is no more than its id, and can stand in a text. */
const isPlain = (purpose: PurposeInput): boolean =>
  isPurposeId(purpose.id) && Object.keys(purpose).join() === 'id';

/**
 * Writes the options as an owner would: what is not filled in is left out. Nothing is checked or put
 * right here, see `find-mistakes.ts`.
 */
export function writeConfig(setup: Setup): ConfigInput {
  const { cookieName, cookieDomain, ...options } = setup.options;
  const cookie = filled({ name: cookieName, domain: cookieDomain });
  const purposes = writePurposes(setup);
  const signals = Object.fromEntries(setup.signals.map((name) => [name, true]));
  return {
    // A text in a field may be anything: the reader of the options checks it.
    ...(filled(options) as ConfigInput),
    purposes: purposes.every(isPlain) ? purposes.map(({ id }) => id).join(' ') : purposes,
    ...(Object.keys(cookie).length > 0 && { cookie }),
    ...(setup.signals.length > 0 && { signals }),
  };
}
