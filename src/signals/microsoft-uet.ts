import { createSignal } from './create-signal.js';
import { globals } from './page-globals.js';

const consent = (kind: 'default' | 'update', value: 'granted' | 'denied') =>
  (globals.uetq ??= []).push('consent', kind, { ad_storage: value });

/** Microsoft Advertising (UET consent mode). Without a default UET takes consent for granted. */
export const signal = createSignal('microsoft-uet', 'advertising', ({ isGranted, isStart }) => {
  if (isStart) consent('default', 'denied');
  if (isGranted) consent('update', 'granted');
  else if (!isStart) consent('update', 'denied');
});
