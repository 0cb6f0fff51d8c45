import { access } from 'node:fs/promises';
import { markHtml, type MarkOptions } from 'ask-first/mark';
import { readJsonObject } from './read-config.js';
import { UsageError } from './usage-error.js';

/** Where the owner's rules are, unless another file is named. */
export const RULES_FILE = 'consent.marks.json';

/** Reads the owner's rules: from the file that is named, else from the usual one. */
async function readRules(path: string | undefined): Promise<Record<string, string>> {
  if (path === undefined) {
    try {
      await access(RULES_FILE);
    } catch {
      return {};
    }
  }
  const shape = 'of rules: { "tracker.example": "advertising" }';
  const file = path ?? RULES_FILE;
  return (await readJsonObject(file, '--rules', shape)) as Record<string, string>;
}

/** The options, tried on an empty page, so that what is wrong in them is told once. */
export async function readOptions(
  rulesFile: string | undefined,
  site: readonly string[] | undefined,
): Promise<MarkOptions> {
  const options = { rules: await readRules(rulesFile), ...(site && { site }) };
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
