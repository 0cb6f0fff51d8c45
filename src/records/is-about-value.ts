/** Whether an error is of PostgreSQL's class 22: the database does not take a value. */
export const isAboutValue = (error: unknown): boolean =>
  typeof error === 'object' && `${(error as { code?: unknown } | null)?.code}`.startsWith('22');
