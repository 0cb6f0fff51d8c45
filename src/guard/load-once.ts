import type { Chunks, LoadChunk } from '../core/context.js';

/**
 * Requests a file; `attempt` counts from 0. Browsers keep the failure of an address (Firefox 153,
 * WebKit 2.50), so that a later attempt needs another one.
 */
export type RequestChunk = <File extends keyof Chunks>(
  file: File,
  attempt: number,
) => Promise<Chunks[File]>;

/**
 * Requests each file once, and again after a failure. An `import()` of a loaded file takes a task
 * (Chromium 156), and a click would wait for it.
 */
export function loadOnce(request: RequestChunk): LoadChunk {
  const loading = new Map<keyof Chunks, Promise<unknown>>();
  const failures = new Map<keyof Chunks, number>();
  return <File extends keyof Chunks>(file: File) => {
    // The types of a map do not relate a key to its value.
    const known = loading.get(file) as Promise<Chunks[File]> | undefined;
    if (known) return known;
    const failed = failures.get(file) ?? 0;
    const requested = request(file, failed);
    loading.set(file, requested);
    requested.catch(() => {
      loading.delete(file);
      failures.set(file, failed + 1);
    });
    return requested;
  };
}
