/** An error that the user can correct. Its message says how. */
export class AuditError extends Error {}
