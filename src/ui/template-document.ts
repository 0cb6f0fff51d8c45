import { document as page } from '../page/document.js';

/**
 * The document in which Lit creates its nodes. They move to the page's document when they are
 * inserted. Lit calls methods of its document, and in the page's own an element may hide a method
 * by its name.
 */
export const document = page.implementation.createHTMLDocument('');
