import { parseArgs, type ParseArgsConfig } from 'node:util';
import { messageOf, UsageError } from './usage-error.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What Node makes of the words. */
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Known; allowPositionals: true }>
>;

/**
 * Reads the words after the name of a command, with a message for those that do not fit.
 *
 * @param seeHelp the sentence at the end of each message
 */
export function parseWords<Known extends Options>(
  words: string[],
  { options, seeHelp }: { options: Known; seeHelp: string },
): Parsed<Known> {
  let parsed: Parsed<Known>;
  try {
    parsed = parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    // Node adds advice on values that start with a hyphen. They are seldom the mistake.
    throw new UsageError(`${messageOf(error).replace(/\. To specify[^]*/, '')}. ${seeHelp}`);
  }
  for (const [name, value] of Object.entries(parsed.values))
    if ([value].flat().includes('')) throw new UsageError(`--${name} has no value. ${seeHelp}`);
  return parsed;
}

/** Reads the one folder that a command works on. */
export function readFolder(positionals: readonly string[], seeHelp: string): string {
  const [folder, ...more] = positionals;
  if (!folder) throw new UsageError(`which folder? ${seeHelp}`);
  if (more.length > 0)
    throw new UsageError(`one folder only, not also ${more.join(' ')}. ${seeHelp}`);
  return folder;
}
