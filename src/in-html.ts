import { startByTag } from './guard/start-by-tag.js';
import { serverNotice } from './html/server-notice.js';

/**
 * ENTRY: the guard for pages into whose HTML a server has rendered the notice. On other pages it behaves
 * like `ask-first.ts`.
 */
void startByTag((address) => import(address), serverNotice);
