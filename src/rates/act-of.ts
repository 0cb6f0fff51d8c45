import { ACTS, type Act } from './rates-types.js';

/** The act of a record, by its method. Code, Global Privacy Control, apps and other tools are one group. */
export const actOf = (method: string): Act => ACTS.find((act) => act === method) ?? 'other';
