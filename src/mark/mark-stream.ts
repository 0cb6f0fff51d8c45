import { createMarker } from './create-marker.js';
import type { MarkOptions, MarkReport } from './mark-types.js';

/** The type of a stream; unknown where the types of the platform are missing, as on some servers. */
type Platform<Name extends string> =
  typeof globalThis extends Readonly<Record<Name, { readonly prototype: infer Stream }>>
    ? Stream
    : unknown;

/** The pair of streams that `pipeThrough` takes, with the report of what was done. Both carry text. */
export interface MarkStream {
  readonly writable: Platform<'WritableStream'>;
  readonly readable: Platform<'ReadableStream'>;
  /** Resolves at the end of the page. Rejects where the page breaks off, or its reader has gone. */
  readonly report: Promise<MarkReport>;
}

/**
 * Creates a stream that marks a page while it passes, as `markHtml` does, however it is cut into pieces.
 * It keeps the first 65,536 characters until it knows the site, and later only what is not complete: a
 * tag, a comment, a script, the text between two tags.
 *
 * @throws {TypeError} where an option is wrong
 */
export function markStream(options: MarkOptions = {}): MarkStream {
  const marker = createMarker(options);
  let resolve: (report: MarkReport) => void;
  let reject: (reason: unknown) => void;
  const report = new Promise<MarkReport>((...functions) => ([resolve, reject] = functions));
  // Whoever only pipes the page need not look at the report.
  report.catch(() => undefined);

  // Not written into the call: the types of the platform do not know `cancel` yet.
  const transformer = {
    transform(piece: string, controller: TransformStreamDefaultController<string>) {
      if (typeof piece !== 'string') {
        const error = new TypeError('markStream takes text: put a TextDecoderStream before it');
        reject(error);
        throw error;
      }
      const marked = marker.mark(piece, false);
      if (marked !== '') controller.enqueue(marked);
    },
    flush(controller: TransformStreamDefaultController<string>) {
      const marked = marker.mark('', true);
      if (marked !== '') controller.enqueue(marked);
      resolve(marker.report());
    },
    cancel(reason: unknown) {
      reject(reason);
    },
  };
  const { writable, readable } = new TransformStream<string, string>(transformer);
  return { writable, readable, report };
}
