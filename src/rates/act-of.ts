import { ACTS, type Act } from './rates-types.js';

/** The act of a record, by its method. `other` is for code, Global Privacy Control, apps and other tools. */
export const actOf = (method: string): Act => ACTS.find((act) => act === method) ?? 'other';
