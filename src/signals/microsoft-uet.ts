import { createSignal, isPurposes, type VendorOptions } from './create-signal.js';
import { getQueue } from './page-globals.js';

const send = (kind: 'default' | 'update', state: 'granted' | 'denied') =>
  getQueue('uetq').push('consent', kind, { ad_storage: state });

/** Microsoft Advertising (UET consent mode). UET without a default behaves as if consent was granted. */
export const signal = createSignal<Required<VendorOptions>>(
  'microsoft-uet',
  { purposes: ['advertising'] },
  { purposes: isPurposes },
  ({ isGranted, isFirst }) => {
    if (isFirst) send('default', 'denied');
    if (isGranted) send('update', 'granted');
    else if (!isFirst) send('update', 'denied');
  },
);
