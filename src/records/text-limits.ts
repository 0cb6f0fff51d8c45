import type { TextLimits } from './read-field.js';

/** The limits of the fields that both proofs and showings have. */
export const SITE: TextLimits = { most: 300, form: /\S/ };
export const LAYOUT: TextLimits = { most: 20, form: /^[a-z][a-z-]*$/ };
export const VARIANT: TextLimits = { most: 40, form: /^[\w.-]+$/ };
