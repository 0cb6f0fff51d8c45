import { refuseUtf16 } from './decode-page.js';

/** A page after an edit, in the bytes to write. */
export interface EditedBytes<Result> {
  readonly content: Uint8Array;
  readonly isChanged: boolean;
  readonly result: Result;
}

/**
 * Reads the text of a page in any encoding that keeps ASCII as it is. All that we look for and write is
 * ASCII, and each other byte stays as it is.
 *
 * @throws {PageError} for UTF-16
 */
export function readText(bytes: Buffer): { text: string; encoding: 'utf8' | 'latin1' } {
  refuseUtf16(bytes);
  const text = bytes.toString('utf8');
  const isUtf8 = Buffer.from(text, 'utf8').equals(bytes);
  return isUtf8
    ? { text, encoding: 'utf8' }
    : { text: bytes.toString('latin1'), encoding: 'latin1' };
}

/** Edits the text of a page, see `readText`. */
export function editBytes<Result extends { readonly html: string }>(
  bytes: Buffer,
  edit: (text: string) => Result,
): EditedBytes<Result> {
  const { text, encoding } = readText(bytes);
  const result = edit(text);
  const content = Buffer.from(result.html, encoding);
  return { content, isChanged: !content.equals(bytes), result };
}
