import { markHtml, type MarkOptions } from 'ask-first/mark';
import { readRulesFile, RULES_FILE } from './read-rules-file.js';
import { UsageError } from './usage-error.js';

/** Reads the options, and tries them on an empty page, so that a mistake in them is reported once. */
export async function readMarkOptions(
  rulesFile: string | undefined,
  site: readonly string[] | undefined,
): Promise<MarkOptions> {
  const options = { rules: await readRulesFile(rulesFile), ...(site && { site }) };
  try {
    markHtml('', options);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const isOfSite = error.message.startsWith('site: ');
    throw new UsageError(
      isOfSite ? `--${error.message}` : `--rules: ${rulesFile ?? RULES_FILE}: ${error.message}`,
    );
  }
  return options;
}
