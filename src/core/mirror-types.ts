/**
 * The copy of the consent cookie in local storage. It keeps the choice when the cookie is lost, and
 * says how to write the cookie again.
 */
export type Mirror = ServerMirror | ScriptMirror;

/**
 * Script must not write this cookie: a server sets it, and script would shorten its life (Safari
 * ends a cookie seven days after script has written it). Also used for a choice whose
 * cookie has not been written yet.
 */
export interface ServerMirror {
  readonly kind: 'server';
  /** The cookie's `name=value`; the value is a record. */
  readonly pair: string;
}

/** Script has written this cookie, and may write it again. */
export interface ScriptMirror {
  /**
   * `script`: the cookie is for this host alone, so that a missing one can be restored.
   * `domain`: the cookie is for several sub-domains, and another sub-domain may have deleted it. If only
   * the mirror is left, its denials count, its grants do not, and the cookie is not restored.
   */
  readonly kind: 'script' | 'domain';
  /** The cookie's `name=value`; the value is a record. */
  readonly pair: string;
  /**
   * The cookie's attributes as they were written, from the first `; ` on. Empty where a server keeps
   * the cookie of a domain.
   */
  readonly attributes: string;
}
