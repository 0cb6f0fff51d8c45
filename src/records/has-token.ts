import { createHash, timingSafeEqual } from 'node:crypto';

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Whether a request has the token, in `Authorization: Bearer <token>`. It takes the same time for each
 * wrong one, so that the time tells nothing of the right one.
 */
export const hasToken = (authorization: string | undefined, token: string): boolean =>
  timingSafeEqual(hash(authorization ?? ''), hash(`Bearer ${token}`));
