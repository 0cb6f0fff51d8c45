import { createHash, timingSafeEqual } from 'node:crypto';

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Whether two texts are equal. The comparison takes the same time for each wrong text, so that the time tells
 * nothing of the right one.
 */
const isEqual = (one: string, other: string): boolean => timingSafeEqual(hash(one), hash(other));

/** Whether a request has the token, in `Authorization: Bearer <token>`. */
export const hasToken = (authorization: string | undefined, token: string): boolean =>
  isEqual(authorization ?? '', `Bearer ${token}`);

/**
 * Whether a request has the token as the password that a browser asks for. The name of the user does not
 * count.
 */
export function hasPassword(authorization: string | undefined, token: string): boolean {
  const [, encoded = ''] = /^Basic ([A-Za-z\d+/=]+)$/i.exec(authorization ?? '') ?? [];
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  return isEqual(pair.slice(pair.indexOf(':') + 1), token);
}
