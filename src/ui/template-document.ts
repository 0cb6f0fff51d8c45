import { document as page } from '../page/document.js';

/**
 * Where Lit creates its nodes; they move to the page's document when they are inserted. Lit needs a node
 * with the members of a document, and on the page's own an element may have the name of one.
 */
export const document = page.implementation.createHTMLDocument('');
