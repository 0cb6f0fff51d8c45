import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile WebAssembly only once, and quickly. By default it compiles again for speed, which takes
 * longer for the embedded database than a test uses it.
 */
export const COMPILE_ONCE = '--liftoff-only';

setFlagsFromString(COMPILE_ONCE);
