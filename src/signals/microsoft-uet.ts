import { createSignal, isPurposes, type VendorOptions } from './create-signal.js';
import { getQueue, pushFirst } from './page-globals.js';
import { reportUnheld } from './unheld.js';

/** Makes a call, which is three items of the queue. */
const createCall = (kind: 'default' | 'update', state: 'granted' | 'denied'): unknown[] => [
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
    const update = createCall('update', isGranted ? 'granted' : 'denied');
    if (!isFirst) return queue.push(...update);
    // The page's own events may be in the queue already.
    pushFirst(queue, ...createCall('default', 'denied'), ...(isGranted ? update : []));
    if (!isGranted && !Array.isArray(queue)) reportUnheld('microsoft-uet', context, 'ad_storage');
    return undefined;
  },
);
