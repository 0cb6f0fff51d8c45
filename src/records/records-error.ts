/** An error that the owner of the records can correct. Its message says how. */
export class RecordsError extends Error {}
