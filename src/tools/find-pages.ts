import { realpath, stat } from 'node:fs/promises';
import { escapePath, glob } from 'tinyglobby';
import { UsageError } from './usage-error.js';

/** A page to edit. */
export interface FoundPage {
  /** The path that the user knows. */
  readonly path: string;
  /** The path of the file itself, to which symbolic links lead. */
  readonly target: string;
}

const kindOf = async (path: string): Promise<'file' | 'folder' | undefined> => {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
};

/** How a command takes its pages. */
interface FindOptions {
  /** The option or command that names the pages. Messages begin with it. */
  readonly option: string;
  /** The pattern for the files of a folder. Without it, a folder is refused. */
  readonly inFolders?: string;
}

/** Finds the files of one pattern. The name of a file may look like a pattern, such as `[slug].html`. */
async function findMatches(
  pattern: string,
  ignore: string[],
  { option, inFolders }: FindOptions,
): Promise<string[]> {
  const kind = await kindOf(pattern);
  const folder = pattern.replace(/(?<=.)\/$/, '');
  if (kind === 'folder' && inFolders === undefined)
    throw new UsageError(`${option}: ${pattern} is a folder: write '${folder}/**/*.html'`);
  if (kind === 'file') return [pattern];
  const searched = kind === 'folder' ? `${escapePath(folder)}/${inFolders}` : pattern;
  const found = await glob([searched], { ignore, expandDirectories: false, onlyFiles: true });
  if (found.length === 0)
    throw new UsageError(
      kind === 'folder'
        ? `${option}: no page in ${pattern}`
        : `${option}: no file matches ${pattern}`,
    );
  return found;
}

/**
 * Finds the pages that the patterns name, sorted. A page to which symbolic links lead is found only once.
 *
 * @param patterns those that start with `!` leave out what they match
 */
export async function findPages(
  patterns: readonly string[],
  options: FindOptions,
): Promise<FoundPage[]> {
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
  const included = patterns.filter((pattern) => !pattern.startsWith('!'));
  if (included.length === 0)
    throw new UsageError(
      `${options.option}: all patterns leave pages out: add one that names pages`,
    );
  const ignore = ['**/node_modules/**', ...excluded.map((pattern) => pattern.slice(1))];
  const paths = new Set<string>();
  for (const pattern of included)
    for (const path of await findMatches(pattern, ignore, options)) paths.add(path);

  const pages = new Map<string, FoundPage>();
  for (const path of [...paths].sort()) {
    const target = await realpath(path);
    if (!pages.has(target)) pages.set(target, { path, target });
  }
  return [...pages.values()];
}
