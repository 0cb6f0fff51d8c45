import type { Purpose } from './types.js';

/** The exempt purpose of ePrivacy article 5(3): always granted, no switch. */
export const NECESSARY: Purpose = 'necessary';

/** What the notice offers when the owner names nothing. */
export const OFFERED_BY_DEFAULT: Purpose[] = ['analytics', 'advertising'];

/** What the browser's opt-out signal is about. */
export const GPC_PURPOSE: Purpose = 'advertising';
