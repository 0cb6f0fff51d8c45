/** A mistake that whoever asks for rates can put right: its message says how. */
export class RatesError extends Error {}
