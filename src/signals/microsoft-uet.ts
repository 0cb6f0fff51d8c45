import { createSignal, isPurposes, type VendorOptions } from './create-signal.js';
import { getQueue, pushFirst } from './page-globals.js';
import { reportUnheld } from './unheld.js';

/** A call is three items of the queue. */
const call = (kind: 'default' | 'update', state: 'granted' | 'denied'): unknown[] => [
  'consent',
  kind,
  { ad_storage: state },
];

/** Microsoft Advertising (UET consent mode). UET without a default behaves as if consent was granted. */
export const signal = createSignal<Required<VendorOptions>>(
  'microsoft-uet',
  { purposes: ['advertising'] },
  { purposes: isPurposes },
  ({ isGranted, isFirst, context }) => {
    const queue = getQueue('uetq');
    const update = call('update', isGranted ? 'granted' : 'denied');
    if (!isFirst) return queue.push(...update);
    // The page's own events may be in the queue already.
    pushFirst(queue, ...call('default', 'denied'), ...(isGranted ? update : []));
    if (!isGranted && !Array.isArray(queue)) reportUnheld('microsoft-uet', context, 'ad_storage');
    return undefined;
  },
);
