const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const toEntity = (character: string): string => ENTITIES[character] ?? '';

/** A text as it can stand in HTML, also within an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, toEntity);

/** A text as it can stand in an attribute in double quotes. Its apostrophes stay, for those who read it. */
export const escapeAttribute = (text: string): string => text.replace(/[&<"]/g, toEntity);

/** A value as JSON that can stand in a script element: nothing in it ends the element. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replace(/</g, '\\u003c');
