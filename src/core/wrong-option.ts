import type { Report } from './types.js';

/**
 * Called for each mistake in the owner's options: where it is, what was found there, and what is
 * used instead. `problem` says what is wrong. Default: "wrong option".
 */
export type OnWrongOption = (
  option: string,
  found: unknown,
  used: unknown,
  problem?: string,
) => void;

/** Writes a mistake to the console, in the form in which site owners read about all of them. */
export function reportWrongOption(
  report: Report,
  option: string,
  found: unknown,
  used: unknown,
  problem = 'wrong option',
): void {
  report('error', `${problem} "${option}":`, found, 'Used instead:', used || 'nothing');
}
