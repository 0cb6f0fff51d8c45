import { realpath, stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { UsageError } from './usage-error.js';

/** A page to edit. */
export interface FoundPage {
  /** As the user knows it. */
  readonly path: string;
  /** Where a symbolic link leads. */
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

/** Looks up one pattern. A file may have a name that would be a pattern, such as `[slug].html`. */
async function findMatches(pattern: string, ignore: string[]): Promise<string[]> {
  const kind = await kindOf(pattern);
  if (kind === 'folder')
    throw new UsageError(
      `--into: ${pattern} is a folder: write '${pattern.replace(/\/$/, '')}/**/*.html'`,
    );
  if (kind === 'file') return [pattern];
  const found = await glob([pattern], {
    ignore,
    expandDirectories: false,
    onlyFiles: true,
  });
  if (found.length === 0) throw new UsageError(`--into: no file matches ${pattern}`);
  return found;
}

/**
 * Finds the pages that the patterns name, sorted, each once even if symbolic links lead to it as well.
 *
 * @param patterns those that start with `!` leave out what they match
 */
export async function findPages(patterns: readonly string[]): Promise<FoundPage[]> {
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
  const included = patterns.filter((pattern) => !pattern.startsWith('!'));
  if (included.length === 0)
    throw new UsageError('--into: all patterns leave pages out: add one that names pages');
  const ignore = ['**/node_modules/**', ...excluded.map((pattern) => pattern.slice(1))];
  const paths = new Set<string>();
  for (const pattern of included)
    for (const path of await findMatches(pattern, ignore)) paths.add(path);

  const pages = new Map<string, FoundPage>();
  for (const path of [...paths].sort()) {
    const target = await realpath(path);
    if (!pages.has(target)) pages.set(target, { path, target });
  }
  return [...pages.values()];
}
