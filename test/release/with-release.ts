import type { createGate } from '../../src/gate/gate.js';
import { createReleaseQueue } from '../../src/release/release-queue.js';

/** For a gate: the file that releases is there at once. */
export const withRelease: Parameters<typeof createGate>[1] = async (use) =>
  use({ createReleaseQueue });
