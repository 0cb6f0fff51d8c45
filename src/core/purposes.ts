import type { Purpose } from './types.js';

/** The exempt purpose of ePrivacy article 5(3): always granted, no switch. */
export const NECESSARY: Purpose = 'necessary';

/** What a purpose may be called: the length is limited, as all of them are in one cookie. */
const PURPOSE_ID = /^[a-z][a-z\d-]{0,31}$/;

export const isPurposeId = (found: unknown): found is Purpose =>
  typeof found === 'string' && PURPOSE_ID.test(found);

/** What the notice offers when the owner names no purpose. */
export const DEFAULT_PURPOSES: readonly Purpose[] = ['analytics', 'advertising'];

/** The purpose that Global Privacy Control is about. */
export const GPC_PURPOSE: Purpose = 'advertising';
