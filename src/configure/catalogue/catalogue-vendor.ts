import type { Purpose } from '../../core/types.js';
import type { PublishedSignalsInput } from '../../signals/options.js';

/** How long a cookie is kept: a number of units, or until the browser is closed. */
export type Lifetime =
  readonly [count: number, unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'] | 'session';

/** A cookie as its vendor publishes it. */
export interface CatalogueCookie {
  /** `*` stands for any characters. */
  readonly name: string;
  /** Left out where the vendor does not say. */
  readonly lifetime?: Lifetime;
  /** Where it is kept, when that is not the site itself. */
  readonly domain?: string;
}

/** A third party with what it publishes about its cookies. */
export interface CatalogueVendor {
  readonly id: string;
  readonly name: string;
  /** The purpose that it is mostly used for. */
  readonly purpose: Purpose;
  /** Address of its privacy policy. */
  readonly policyUrl: string;
  /**
   * Addresses where the vendor says what it keeps: its own pages or code, or those of the software
   * that it is a part of. The names and lifetimes are from there.
   */
  readonly sources: readonly string[];
  /** Empty where none has been found in the sources: the owner has to look. */
  readonly cookies: readonly CatalogueCookie[];
  /** Names in the browser's storage; `*` as above. */
  readonly storage?: readonly string[];
  /** Our signal for it. */
  readonly signal?: keyof PublishedSignalsInput;
}
