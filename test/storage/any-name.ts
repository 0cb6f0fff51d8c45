import fc from 'fast-check';

/** Any name that the consent cookie can have. */
export const anyName: fc.Arbitrary<string> = fc.stringMatching(/^[\w.-]{1,40}$/);
