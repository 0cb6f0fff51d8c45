import type { NoticeOptions, Vendor } from '../../src/core/config-types.js';
import type { BoxElement } from '../../src/ui/box-element.js';

/** What a site owner has configured. */
export const options: NoticeOptions = {
  lang: '',
  site: 'The Harbour Post',
  policyUrl: '/cookie-policy',
  purposes: [
    { id: 'analytics', label: 'analytics' },
    { id: 'letters', label: 'our <b>letters</b>' },
  ],
  layout: 'bar',
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

/** Resolves when all that waits for a frame has run, and what follows from that too. */
export async function nextFrames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/** Resolves when an element has been in sight for as long as a visitor's Accept needs to count. */
export const look = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      setTimeout(resolve, 650);
    });
    observer.observe(element);
  });

/** The page's scroll padding, as computed. */
export const scrollPadding = (): string =>
  getComputedStyle(document.documentElement).scrollPaddingBottom;

/** Resolves when the page's scroll padding, in CSS pixels, is as wanted. */
export async function paddingIs(isWanted: (padding: number) => boolean): Promise<void> {
  while (!isWanted(parseFloat(scrollPadding()))) await nextFrames();
}

/**
 * Whether the box of an element still reacts when the page's focus moves. It does if it loses the
 * attribute `data-at-top`.
 */
export async function reactsToFocus({ box }: BoxElement): Promise<boolean> {
  box.toggleAttribute('data-at-top', true);
  const input = document.body.appendChild(document.createElement('input'));
  input.ariaLabel = 'Search';
  input.focus();
  await nextFrames();
  input.remove();
  return !box.hasAttribute('data-at-top');
}

/**
 * Removes an element from a page whose own scroll padding is 7px. Returns what the element leaves.
 */
export async function whatStaysAfter(
  host: BoxElement,
): Promise<{ padding: string; isReacting: boolean }> {
  const { style } = document.documentElement;
  host.remove();
  style.scrollPaddingBottom = '7px';
  document.body.prepend(host);
  await nextFrames();
  host.remove();
  const isReacting = await reactsToFocus(host);
  const padding = style.scrollPaddingBottom;
  style.scrollPaddingBottom = '';
  return { padding, isReacting };
}
