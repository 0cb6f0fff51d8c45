import { guardTools } from '../../src/gate/guard-tools.js';
import type { createGate } from '../../src/gate/gate.js';
import { receiveTools } from '../../src/release/from-guard.js';
import { createReleaseQueue } from '../../src/release/release-queue.js';

receiveTools(guardTools);

/** For a gate: the file that releases is there at once. */
export const withRelease: Parameters<typeof createGate>[1] = async (use) =>
  use({ createReleaseQueue });
