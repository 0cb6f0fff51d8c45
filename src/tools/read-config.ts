import { readFile } from 'node:fs/promises';
import type { ConfigInput } from 'ask-first/html';
import { messageOf, UsageError } from './usage-error.js';

/** Line and column of a place in a text, as editors count them. */
function positionOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

/** What is wrong with a text that should be JSON, with the place. Node 20 tells it as an offset only. */
function describeMistake(text: string, error: unknown): string {
  const message = messageOf(error);
  const offset = /at position (\d+)$/.exec(message)?.[1];
  return offset === undefined ? message : `${message}: ${positionOf(text, Number(offset))}`;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError(`--config: there is no file ${path}`);
    throw new UsageError(`--config: ${path} cannot be read (${code ?? messageOf(error)})`);
  }
}

/**
 * Reads the options of the page from a JSON file. What the options themselves are like is checked by the
 * library.
 */
export async function readConfig(path: string): Promise<ConfigInput> {
  let text: string;
  const bytes = await readBytes(path);
  try {
    // Leaves out a byte order mark, which JSON must not have.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`--config: ${path} is not in UTF-8: save it in UTF-8`);
  }
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--config: ${path} is no JSON: ${describeMistake(text, error)}`);
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new UsageError(
      `--config: ${path} has to be an object with the options: { "site": "The name of your site" }`,
    );
  return config;
}
