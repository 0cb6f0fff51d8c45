/**
 * Whether the browser sends the visitor's opt-out, Global Privacy Control: https://w3c.github.io/gpc/.
 * False in a browser that does not know it.
 */
export const isGpcOn = (): boolean =>
  Boolean(
    (navigator as Navigator & { readonly globalPrivacyControl?: boolean }).globalPrivacyControl,
  );

/**
 * Whether the browser deletes a cookie that script has written after seven days, unless script writes
 * it again: WebKit does, and no other engine.
 */
export const shortensCookies = (): boolean =>
  // Privacy tools take the property away.
  navigator.vendor?.startsWith('Apple') ?? false;

/** The visitor's languages, the preferred one first. Privacy tools take away or replace the list. */
export function browserLanguages(): readonly string[] {
  const { language, languages }: { readonly language?: unknown; readonly languages?: unknown } =
    navigator;
  const listed: readonly unknown[] = Array.isArray(languages) ? languages : [];
  return [...listed, language].filter((tag): tag is string => typeof tag === 'string');
}
