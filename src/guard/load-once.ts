import type { Chunks, LoadChunk } from '../core/context.js';

/**
 * Requests each file once, and again after a failure. An `import()` of a loaded file takes a task
 * (Chromium 156), and a click would wait for it.
 */
export function loadOnce(request: LoadChunk): LoadChunk {
  const loading = new Map<keyof Chunks, Promise<unknown>>();
  return <File extends keyof Chunks>(file: File) => {
    // The types of a map do not relate a key to its value.
    const known = loading.get(file) as Promise<Chunks[File]> | undefined;
    if (known) return known;
    const requested = request(file);
    loading.set(file, requested);
    requested.catch(() => loading.delete(file));
    return requested;
  };
}
