import { startByTag } from './guard/start-by-tag.js';

/** ENTRY: the guard, a classic script. It connects the parts and holds no logic of its own. */
void startByTag((address) => import(address));
