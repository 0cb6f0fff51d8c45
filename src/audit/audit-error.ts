/** What the user can put right: its message says how. */
export class AuditError extends Error {}
