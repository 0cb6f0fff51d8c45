/** Whether the page is in a frame of another origin, which could lead a click astray. */
export function isFramed(): boolean {
  try {
    return !window.top!.document;
  } catch {
    return true;
  }
}
