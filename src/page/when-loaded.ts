/** Calls `work` once the page has loaded. */
export function whenLoaded(work: () => unknown): void {
  if (document.readyState === 'complete') work();
  else addEventListener('load', work);
}
