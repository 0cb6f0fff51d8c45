import { startByTag } from './guard/start-by-tag.js';
import { noticeInHtml } from './html/show-written.js';

/** ENTRY: the guard for pages whose HTML holds the notice. On other pages it does as `ask-first.ts`. */
void startByTag((address) => import(address), noticeInHtml);
