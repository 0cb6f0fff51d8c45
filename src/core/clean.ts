/**
 * A text or a number without the characters that a record or a cookie cannot hold, cut after 40
 * characters. Empty for any other value.
 */
export const clean = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? `${value}`.replace(/[^\w.-]/g, '').slice(0, 40)
    : '';
