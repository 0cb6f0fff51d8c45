/** Milliseconds that a server may take to answer. */
const LONGEST = 15_000;
/** Browsers refuse more than 64 KiB in requests that may outlive their page. */
const KEEPALIVE_LIMIT = 60_000;

/** Posts to one of the owner's servers, also while the page is left. True when it answered 2xx. */
export async function send(url: string, options: RequestInit): Promise<boolean> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), LONGEST);
  try {
    const { ok } = await fetch(url, {
      method: 'POST',
      keepalive: new Blob([`${options.body ?? ''}`]).size < KEEPALIVE_LIMIT,
      signal: controller.signal,
      ...options,
    });
    return ok;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
