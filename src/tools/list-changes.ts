import { compareVersions, isVersion } from './compare-versions.js';

/** What the changelog says of a version. */
export interface Change {
  readonly version: string;
  /** In Markdown, with its heading. */
  readonly text: string;
}

/**
 * Lists the sections of a changelog that lie between two versions, in the order of the changelog.
 *
 * @param after the version whose own section is left out
 * @param until the version whose section is the newest
 */
export function listChanges(
  changelog: string,
  { after, until }: { after: string; until: string },
): Change[] {
  return changelog
    .split(/^(?=## )/m)
    .map((text) => ({ version: /^## (\S+)/.exec(text)?.[1] ?? '', text: text.trim() }))
    .filter(
      ({ version }) =>
        isVersion(version) &&
        compareVersions(version, after) > 0 &&
        compareVersions(version, until) <= 0,
    );
}
