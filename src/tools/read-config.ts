import { readFile } from 'node:fs/promises';
import type { ConfigInput } from 'ask-first/html';
import { messageOf, UsageError } from './usage-error.js';

/** Line and column of a place in a text, as editors count them. */
function positionOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

/** Describes the mistake in a text that should be JSON, with its place. Node 20 tells only an offset. */
function describeMistake(text: string, error: unknown): string {
  const message = messageOf(error);
  const offset = /at position (\d+)$/.exec(message)?.[1];
  return offset === undefined ? message : `${message}: ${positionOf(text, Number(offset))}`;
}

async function readBytes(path: string, option: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError(`${option}: there is no file ${path}`);
    throw new UsageError(`${option}: ${path} cannot be read (${code ?? messageOf(error)})`);
  }
}

/**
 * Reads an object from a JSON file.
 *
 * @param option the option that names the file, for messages
 * @param shape what the object has to be like
 */
export async function readJsonObject(path: string, option: string, shape: string): Promise<object> {
  let text: string;
  const bytes = await readBytes(path, option);
  try {
    // Leaves out a byte order mark, which JSON must not have.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${option}: ${path} is not in UTF-8: save it in UTF-8`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${option}: ${path} is no JSON: ${describeMistake(text, error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${option}: ${path} has to be an object ${shape}`);
  return value;
}

/**
 * Reads the options of the page from a JSON file. The library checks the options themselves.
 */
export const readConfig = (path: string): Promise<ConfigInput> =>
  readJsonObject(path, '--config', 'with the options: { "site": "The name of your site" }');
