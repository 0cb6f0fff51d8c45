import type { Purpose } from './types.js';

/** The exempt purpose of ePrivacy article 5(3): always granted, no switch. */
export const NECESSARY: Purpose = 'necessary';

/** What the notice offers when the owner names no purpose. */
export const DEFAULT_PURPOSES: readonly Purpose[] = ['analytics', 'advertising'];

/** The purpose that Global Privacy Control is about. */
export const GPC_PURPOSE: Purpose = 'advertising';
