import type { SignalContext } from './signal.js';

const told = new Set<string>();

/** Calls a vendor's code. What it throws stops nobody, and is told once for each signal. */
export function callVendor(
  name: string,
  { report }: Pick<SignalContext, 'report'>,
  call: () => void,
): void {
  try {
    call();
  } catch (error) {
    if (!told.has(name)) report('warn', `the vendor of the signal "${name}" threw`, error);
    told.add(name);
  }
}
