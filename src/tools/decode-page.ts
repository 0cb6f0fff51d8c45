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

/** Decodes a page. Its mark and its text, written in UTF-8, give the same bytes again. */
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
    // A page whose declaration can be read is not in UTF-16. Browsers then read it as UTF-8.
    return /^utf-(8|16)/.test(new TextDecoder(label.trim()).encoding);
  } catch {
    // Browsers ignore a name that they do not know.
    return true;
  }
}
