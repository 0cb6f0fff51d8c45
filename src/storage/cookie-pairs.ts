import { splitCookies } from '../core/record.js';
import { document } from '../page/document.js';
import { attempt } from './attempt.js';

/**
 * The page's cookies as pairs `name=value`; none where the browser denies them. Read without
 * js-cookie: the guard uses this file, and a record needs no decoding.
 */
export const readCookies = (): string[] => splitCookies(attempt(() => document.cookie));

/** Whether the page has this cookie with exactly this value. */
export const hasCookie = (pair: string): boolean => readCookies().includes(pair);

/** How many cookies have this name: several when they differ in domain, path or partition. */
export const countCookies = (name: string, cookies: readonly string[]): number =>
  cookies.filter((pair) => pair.startsWith(`${name}=`)).length;
