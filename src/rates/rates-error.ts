/** An error that the user can correct. Its message says how. */
export class RatesError extends Error {}
