import type { IncomingMessage } from 'node:http';
import { RefusedError } from './refused-error.js';

/** Bytes of the longest body: far more than the longest notice. */
const LONGEST_BODY = 256 * 1024;

/** What a browser has sent. */
export interface Body {
  /** The JSON. */
  readonly value: unknown;
  readonly bytes: number;
}

/**
 * Reads the JSON that a browser has sent.
 *
 * @throws {RefusedError} where it has another type, is longer than 256 KiB, or is no JSON in UTF-8
 */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const { 'content-type': type = '', 'content-encoding': encoding } = request.headers;
  if (!/^application\/json\s*(;|$)/i.test(type) || encoding !== undefined)
    throw new RefusedError('send plain application/json', 415);
  const tooLong = new RefusedError(`send at most ${LONGEST_BODY} bytes`, 413);
  if (Number(request.headers['content-length'] ?? 0) > LONGEST_BODY) throw tooLong;
  const parts: Buffer[] = [];
  let length = 0;
  // By default, to leave the loop ends the connection, and the browser could not be told what is wrong.
  const bytes = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  for await (const part of bytes) {
    length += part.length;
    if (length > LONGEST_BODY) throw tooLong;
    parts.push(part);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
    return { value: JSON.parse(text) as unknown, bytes: length };
  } catch {
    throw new RefusedError('this is no JSON in UTF-8');
  }
}
