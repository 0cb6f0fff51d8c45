import type { LoadChunk, WithChunk } from '../core/context.js';
import { runSafely } from '../page/report.js';

/** Creates `withChunk`. Its messages distinguish a file that did not load from one whose code failed. */
export function createWithChunk(load: LoadChunk): WithChunk {
  return (file, use) =>
    runSafely(async () => {
      const chunk = await load(file);
      await runSafely(() => use(chunk), `${file} failed`);
    }, `${file} did not load, all stays held`);
}
