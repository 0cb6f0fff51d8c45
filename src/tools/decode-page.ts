import { PageError } from './page-error.js';

const BYTE_ORDER_MARK = '\uFEFF';

export interface DecodedPage {
  /** The byte order mark, or nothing. */
  readonly mark: string;
  readonly text: string;
}

/** @throws {PageError} for a page in UTF-16 */
export function refuseUtf16([first, second]: Uint8Array): void {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new PageError('is in UTF-16: save it in UTF-8');
}

/** Decodes a page, so that encoding mark and text in UTF-8 gives the same bytes. */
export function decodePage(bytes: Uint8Array): DecodedPage {
  refuseUtf16(bytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PageError('is not in UTF-8: save it in UTF-8');
  }
  return text.startsWith(BYTE_ORDER_MARK)
    ? { mark: BYTE_ORDER_MARK, text: text.slice(1) }
    : { mark: '', text };
}

/** Whether a browser reads a page that declares this encoding as UTF-8. */
export function meansUtf8(label: string): boolean {
  try {
    // A page that can declare UTF-16 is not in UTF-16, and browsers know that.
    return /^utf-(8|16)/.test(new TextDecoder(label.trim()).encoding);
  } catch {
    // Nobody knows this name, so that browsers ignore it.
    return true;
  }
}
