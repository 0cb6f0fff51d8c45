import { createTakeOver } from './create-take-over.js';
import type { ReadOldChoice } from './old-choice.js';
import { decode, readDate, readFields, readObject, readTexts, readTime } from './read-values.js';

type Fields = ReadonlyMap<string, unknown>;

/** The services that were accepted, by their category; none in version 2; null where that is unreadable. */
function readServices(fields: Fields): ReadonlyMap<string, readonly string[]> | null {
  const services = readFields(fields.get('services') ?? {});
  const lists = [...(services ?? [])].map(([id, list]) => [id, readTexts(list)] as const);
  return services && lists.every(([, list]) => list)
    ? new Map(lists as [string, readonly string[]][])
    : null;
}

/**
 * Each category, and each service of a category as `category/service`. A category with accepted services
 * is not granted by its own name: it may have others that were not accepted.
 */
function readDecisions(
  categories: readonly string[],
  services: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, boolean> {
  const decisions = new Map<string, boolean>();
  for (const [category, list] of services) {
    decisions.set(category, false);
    for (const service of list)
      decisions.set(`${category}/${service}`, categories.includes(category));
  }
  for (const category of categories)
    decisions.set(category, (services.get(category) ?? []).length === 0);
  decisions.delete('necessary');
  return decisions;
}

/** JSON, encoded or not, in a cookie or in local storage: versions 2 and 3. */
export const read: ReadOldChoice = (stored, name) => {
  const value = stored.cookie(name) ?? stored.item(name);
  const fields = readObject(value?.startsWith('{') ? value : decode(value));
  const categories = readTexts(fields?.get('categories'));
  const services = fields && readServices(fields);
  const time =
    readDate(fields?.get('lastConsentTimestamp')) ?? readDate(fields?.get('last_consent_update'));
  if (!fields || !categories || !services || !time) return null;
  // Version 3 keeps when it asks again.
  const end = readTime(fields.get('expirationTime'));
  return { decisions: readDecisions(categories, services), time, end };
};

export const takeOver = createTakeOver({ read, purposes: {} });
