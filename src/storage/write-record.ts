import Cookies from 'js-cookie';
import type { Context } from '../core/context.js';
import { expiryOf, serializeRecord } from '../core/record.js';
import type { ServerMirror } from '../core/mirror-types.js';
import type { ConsentRecord } from '../core/types.js';
import { reportWrongOption } from '../core/wrong-option.js';
import { document } from '../page/document.js';
import { findPlace } from '../page/place.js';
import { attempt } from './attempt.js';
import { hasCookie } from './cookie-pairs.js';
import { attributesFor } from './host-cookie.js';
import { writeMirror } from './mirror.js';
import { removeHostCookie } from './remove-host-cookie.js';

/** The owner's options that say where the cookie is kept. An empty option means its default. */
export interface CookieOptions {
  /** Domain of the cookie, for a site with sub-domains. Default: this host alone. */
  readonly cookieDomain: string;
  /** Address that answers a choice with the cookie. Default: script writes the cookie. */
  readonly persistUrl: string;
}

/**
 * Stores the record in our one first-party cookie, until the record expires, with a mirror of it.
 * Resolves with false when the browser keeps neither.
 *
 * The cookie is written once `beforeCookie` has resolved; until then only the mirror holds the
 * record. This keeps a slow write out of the frame in which the visitor has clicked: Chromium (156)
 * asks another process for it.
 *
 * A cookie that a server keeps is left to that server, and only the mirror is written. A domain that
 * the browser refuses is reported, and the cookie is for this host alone.
 */
export async function writeRecord(
  context: Context,
  options: CookieOptions,
  record: ConsentRecord,
  beforeCookie?: Promise<unknown>,
): Promise<boolean> {
  const { cookieName: name } = context.config;
  const pair = `${name}=${serializeRecord(record)}`;
  const withoutCookie: ServerMirror = { kind: 'server', pair };

  const isServerCookie = options.persistUrl !== '' && context.readMirror()?.kind === 'server';
  if (isServerCookie && writeMirror(name, withoutCookie)) {
    // The server's cookie still holds the previous choice. If the mirror were lost, that would count again.
    removeHostCookie(name);
    return true;
  }

  // If the page is left meanwhile, the next page finds the mirror without a cookie, and writes it.
  if (beforeCookie && writeMirror(name, withoutCookie)) {
    await beforeCookie;
    const mirror = context.readMirror();
    // A newer choice writes its own cookie. A choice that was forgotten gets no cookie.
    if (mirror?.kind !== 'server' || mirror.pair !== pair) return true;
  }
  return writeCookie(context, options.cookieDomain, record, pair);
}

/** Writes cookie and mirror; false when the browser keeps neither. */
function writeCookie(
  { config: { cookieName: name }, report }: Context,
  domain: string,
  record: ConsentRecord,
  pair: string,
): boolean {
  if (domain) {
    const attributes = setCookie(name, record, pair, domain);
    if (hasCookie(pair)) {
      writeMirror(name, { kind: 'domain', pair, attributes });
      return true;
    }
  }
  const attributes = setCookie(name, record, pair);
  const isCookie = hasCookie(pair);
  if (domain && isCookie) reportWrongOption(report, 'cookieDomain', domain, findPlace().hostname);
  return writeMirror(name, { kind: 'script', pair, attributes }) || isCookie;
}

/** Sets the cookie, and returns the attributes that it was set with. */
function setCookie(name: string, record: ConsentRecord, pair: string, domain = ''): string {
  const attributes = attributesFor(record) + (domain && `; domain=${domain}`);
  attempt(() => {
    if (isPrototypePolluted()) document.cookie = pair + attributes;
    else
      Cookies.set(name, serializeRecord(record), {
        expires: new Date(expiryOf(record)),
        path: '/',
        sameSite: 'lax',
        secure: findPlace().protocol === 'https:',
        domain,
      });
  });
  return attributes;
}

/**
 * Whether other code has added something to `Object.prototype`. js-cookie (3.0.8) would write that
 * as an attribute of the cookie, such as its domain, or fail.
 */
function isPrototypePolluted(): boolean {
  for (const _name in {}) return true;
  return false;
}
