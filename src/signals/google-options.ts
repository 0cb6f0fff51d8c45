import { fieldsOf } from '../core/fields.js';
import type { Purpose } from '../core/types.js';
import { isObject } from './page-globals.js';
import {
  isBoolean,
  isListOf,
  isMilliseconds,
  isOneOf,
  isPurpose,
  type Checks,
} from './read-options.js';

export interface GoogleOptions {
  /** `basic`: Google's tags are held. `advanced`: they run before there is consent. Default: `basic`. */
  readonly mode?: 'basic' | 'advanced';
  /** Milliseconds, 10,000 at most, that a tag which is not held waits for the stored choice. Default: 0. */
  readonly waitForUpdate?: number;
  /** Regions with a default of their own. Default: none. */
  readonly regions?: readonly GoogleRegion[];
  /** No ad-click ids are sent without `ad_storage`, and a domain without cookies is used. Default: false. */
  readonly adsDataRedaction?: boolean;
  /** Without storage, ad-click and session ids are put into links between pages. Default: false. */
  readonly urlPassthrough?: boolean;
  /** Other purposes for some consent types. Default: the usual purpose of each. */
  readonly purposes?: Readonly<Partial<Record<GoogleConsentType, Purpose>>>;
}

/** What is granted by default in some regions. */
export interface GoogleRegion {
  /** ISO 3166-2 codes: `US`, `CA-QC`. */
  readonly region: readonly string[];
  /** All other purposes are denied, except `necessary`. */
  readonly granted: readonly Purpose[];
}

/** The consent types of consent mode v2, each with its usual purpose. */
export const PURPOSES = {
  ad_storage: 'advertising',
  ad_user_data: 'advertising',
  ad_personalization: 'advertising',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'necessary',
};

export type GoogleConsentType = keyof typeof PURPOSES;

/** A country, with or without one of its subdivisions. */
const REGION_CODE = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/;

const isRegionCode = (found: unknown): found is string =>
  typeof found === 'string' && REGION_CODE.test(found);
const isRegionCodes = isListOf(isRegionCode);
const isPurposes = isListOf(isPurpose);

function isRegion(found: unknown): found is GoogleRegion {
  const { region, granted, ...others } = fieldsOf(found);
  return isRegionCodes(region) && isPurposes(granted) && Object.keys(others).length === 0;
}

const isPurposePerType = (found: unknown): found is Required<GoogleOptions>['purposes'] =>
  isObject(found) &&
  Object.entries(found).every(
    ([type, purpose]) => Object.keys(PURPOSES).includes(type) && isPurpose(purpose),
  );

export const DEFAULTS: Required<GoogleOptions> = {
  mode: 'basic',
  waitForUpdate: 0,
  regions: [],
  adsDataRedaction: false,
  urlPassthrough: false,
  purposes: {},
};

export const CHECKS: Checks<Required<GoogleOptions>> = {
  mode: isOneOf('basic', 'advanced'),
  waitForUpdate: isMilliseconds,
  regions: isListOf(isRegion),
  adsDataRedaction: isBoolean,
  urlPassthrough: isBoolean,
  purposes: isPurposePerType,
};
