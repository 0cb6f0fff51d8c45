/** PostgreSQL's class of errors for values that it does not take. */
export const isAboutValue = (error: unknown): boolean =>
  typeof error === 'object' && `${(error as { code?: unknown } | null)?.code}`.startsWith('22');
