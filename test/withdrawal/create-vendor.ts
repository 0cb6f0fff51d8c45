import type { Vendor } from '../../src/core/config-types.js';
import type { Purpose } from '../../src/core/types.js';

/** A vendor of a purpose that declares these names of cookies, and of what it stores elsewhere. */
export const createVendor = (
  purpose: Purpose,
  cookies: readonly string[],
  storage: readonly string[] = [],
): Vendor => ({
  purpose,
  id: purpose,
  name: purpose,
  policyUrl: '',
  cookies: cookies.map((name) => ({ name, lifetime: '', domain: '' })),
  storage,
});
