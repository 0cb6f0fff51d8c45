/** A value without the characters that a record or a cookie cannot hold. */
export const clean = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? `${value}`.replace(/[^\w.-]/g, '').slice(0, 40)
    : '';
