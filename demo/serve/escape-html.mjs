const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A value as text within HTML, also within an attribute in double quotes. */
export const escapeHtml = (value) => `${value}`.replace(/[&<>"]/g, (letter) => entities[letter]);
