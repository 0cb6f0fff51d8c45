import { setFlagsFromString } from 'node:v8';

/**
 * V8 compiles WebAssembly fast at first, and again for speed where it runs long. The second takes the
 * embedded database longer than a test uses it.
 */
export const COMPILE_ONCE = '--liftoff-only';

setFlagsFromString(COMPILE_ONCE);
