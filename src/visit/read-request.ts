import type { Page, Request } from 'playwright-core';
import { hostOf } from '../audit/parties.js';
import type { NewTrace } from './merge-traces.js';

const TYPES_OF_BEACONS = ['ping', 'cspviolationreport'];

/** The document that made a request. A frame's own page is requested by the document around it. */
function documentOf(request: Request, page: Page): string {
  try {
    const frame = request.frame();
    if (!request.isNavigationRequest()) return frame.url();
    return frame === page.mainFrame() ? request.url() : (frame.parentFrame() ?? frame).url();
  } catch {
    // A service worker has no frame.
    return request.serviceWorker()?.url() ?? '';
  }
}

/** Makes a trace of a request. */
export function toRequestTrace(request: Request, page: Page): NewTrace {
  const address = request.url();
  const type = request.resourceType();
  return {
    kind: TYPES_OF_BEACONS.includes(type) ? 'beacon' : 'request',
    address,
    name: type,
    host: hostOf(address),
    document: documentOf(request, page),
    bytes: 0,
    stack: [],
    initiator: '',
    element: '',
  };
}
