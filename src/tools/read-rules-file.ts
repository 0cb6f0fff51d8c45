import { access } from 'node:fs/promises';
import { readJsonObject } from './read-config.js';

/** The file with the owner's rules on third parties, where there is one. */
export const RULES_FILE = 'consent.marks.json';

/** Reads the owner's rules: from the file that is named, else from the usual one. */
export async function readRulesFile(path: string | undefined): Promise<Record<string, string>> {
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
