import type { SignalContext } from './signal.js';

const failed = new Set<string>();

/**
 * Calls a vendor's code. What it throws, or rejects with, is reported once per signal, and reaches
 * nobody else.
 */
export function callVendor(
  name: string,
  { report }: Pick<SignalContext, 'report'>,
  call: () => unknown,
): void {
  const onError = (error: unknown): void => {
    if (!failed.has(name)) report('warn', `the vendor of the signal "${name}" threw`, error);
    failed.add(name);
  };
  try {
    Promise.resolve(call()).catch(onError);
  } catch (error) {
    onError(error);
  }
}
