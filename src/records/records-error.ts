/** What the owner of the records can put right: its message says how. */
export class RecordsError extends Error {}
