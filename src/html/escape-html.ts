const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const toEntity = (character: string): string => ENTITIES[character] ?? '';

/** Escapes a text for HTML, also for an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, toEntity);

/**
 * Escapes a text for an attribute in double quotes. Apostrophes stay, so that the text is easy to
 * read.
 */
export const escapeAttribute = (text: string): string => text.replace(/[&<"]/g, toEntity);

/** Writes a value as JSON for a script element: nothing in it ends the element. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replace(/</g, '\\u003c');
