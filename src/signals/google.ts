import type { Signal } from './signal.js';
export const signal: Signal = { name: 'google', start() {}, change() {} };
