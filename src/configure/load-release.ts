import { fieldsOf } from '../core/fields.js';
import { addressOf } from './load-built.js';
import type { Release } from './snippets.js';

/**
 * Reads the version and the hash of `ask-first.js` from the `integrity.json` of the build. Rejects
 * if that file is missing, or is none of ours.
 */
export async function loadRelease(): Promise<Release> {
  const answer = await fetch(addressOf('integrity.json'));
  const { version, files } = fieldsOf(await answer.json());
  const hash = fieldsOf(files)['ask-first.js'];
  if (typeof version !== 'string' || typeof hash !== 'string')
    throw new TypeError('integrity.json is none of ours');
  return { version, hash };
}
