import { GOOD } from '../core/sample.js';
import { replaceProperty } from '../replace-property.js';

/** The record two seconds after the good one, and two seconds before it. */
export const NEWER = GOOD.replace('1795478400', '1795478402').replace('granted', 'denied');
export const OLDER = GOOD.replace('1795478400', '1795478398');

export const setCookie = (name: string, value: string): void => {
  document.cookie = `${name}=${value}; path=/`;
};

/** The values of all cookies of a name. */
export const cookiesOf = (name: string): string[] =>
  document.cookie
    .split('; ')
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));

const denied = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

export const withoutCookies = <Result>(act: () => Result): Result =>
  replaceProperty(Document.prototype, 'cookie', { get: denied, set: denied }, act);

export const withoutStorage = <Result>(
  act: () => Result,
  kind: 'localStorage' | 'sessionStorage' = 'localStorage',
): Result => replaceProperty(window, kind, { get: denied }, act);

/**
 * Shows the page other cookies while `act` runs, such as two of one name, which a page at the root
 * of a host without a domain cannot have. What is written meanwhile comes into `written`.
 */
export function withCookies<Result>(
  text: string,
  act: () => Result,
  written: string[] = [],
): Result {
  const set = (cookie: string) => void written.push(cookie);
  return replaceProperty(Document.prototype, 'cookie', { get: () => text, set }, act);
}

/**
 * Shows the page cookies of the consent cookie's name, as a browser keeps them, while `act` runs:
 * `own` is of this host and the path `/`, the `foreign` ones are of a domain. What is written
 * meanwhile comes into `written`.
 */
export function withJar<Result>(
  { own = '', foreign = [], isReadOnly = false, afterRead, afterWrite }: JarContent,
  act: () => Result,
  written: string[] = [],
): Result {
  // Each jar differs: the page remembers which cookie is whose in a jar that it has seen.
  const other = `jar=${++jarCount}`;
  let mine = own && `ask-first=${own}`;
  const others = foreign.map((value) => `ask-first=${value}`);
  const ofOtherNames = new Set<string>();
  function get(): string {
    const cookies = [other, ...ofOtherNames, ...others, mine].filter(Boolean).join('; ');
    const replacement = afterRead?.();
    if (replacement) mine = `ask-first=${replacement}`;
    return cookies;
  }
  function set(text: string): void {
    written.push(text);
    const [pair = ''] = text.split('; ');
    const isDeleted = text.includes('max-age=0');
    if (isReadOnly) return;
    if (pair.startsWith('ask-first=')) mine = isDeleted ? '' : pair;
    else ofOtherNames[isDeleted ? 'delete' : 'add'](pair);
    afterWrite?.();
  }
  return replaceProperty(Document.prototype, 'cookie', { get, set }, act);
}

let jarCount = 0;

export interface JarContent {
  readonly own?: string;
  readonly foreign?: readonly string[];
  readonly isReadOnly?: boolean;
  /** Called after each read. What it returns is our own cookie from then on, as if another tab wrote it. */
  readonly afterRead?: () => string | undefined;
  /** Called after each write, as if another tab did something at that moment. */
  readonly afterWrite?: () => void;
}

const realNow = Date.now;

/** Stops the clock, until all is emptied. */
export const stopClock = (now: number): void => {
  Date.now = () => now;
};

/** Removes the cookies of these names and everything in the storages, and lets the clock go on. */
export function empty(...names: string[]): void {
  for (const name of names) document.cookie = `${name}=; max-age=0; path=/`;
  localStorage.clear();
  sessionStorage.clear();
  Date.now = realNow;
}
