import type { Options, Vendor } from '../../src/core/types.js';

/** What a site owner has configured. */
export const options: Options = {
  lang: '',
  site: 'The Harbour Post',
  policyUrl: '/cookie-policy',
  purposes: [
    { id: 'analytics', label: 'analytics' },
    { id: 'letters', label: 'our <b>letters</b>' },
  ],
  layout: 'bar',
  cookieDomain: '',
  persistUrl: '',
  recordUrl: '',
  gpc: 'decline',
  model: 'opt-in',
};

export const counter: Vendor = {
  purpose: 'analytics',
  id: 'counter',
  name: 'Counter <i>',
  policyUrl: 'https://counter.example/privacy',
  cookies: [
    { name: '_ct_*', lifetime: '13 months', domain: '' },
    { name: 'ct', lifetime: '', domain: 'counter.example' },
  ],
  storage: ['ct:*', 'ct-data'],
};

/** The first element with a part of that name. */
export const part = (host: Element, name: string): HTMLElement =>
  host.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`)!;
