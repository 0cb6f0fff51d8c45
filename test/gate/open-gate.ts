import { fixtureSync } from '@open-wc/testing';
import type { ReleaseChunk } from '../../src/core/context.js';
import { createGate, type Gate } from '../../src/gate/gate.js';
import { createGuardTools } from '../../src/gate/guard-tools.js';
import { nextTask } from '../../src/page/timing.js';

interface Options {
  /** The purposes that are granted; a test may change the list. */
  readonly granted?: string[];
  readonly nonce?: string | null;
  readonly opened?: Promise<unknown>;
  /** Loads the file that releases; resolves with whether it is there. */
  readonly load?: () => Promise<boolean>;
}

interface OpenGate {
  readonly gate: Gate;
  readonly holder: HTMLElement;
  /** The ids of the embeds that the gate has passed on, each time. */
  readonly found: string[][];
  /** The ids of what was released, in its order. */
  readonly released: string[];
  readonly find: (id: string) => Element;
}

/** All that a gate does waits for promises, and for changes of the page. */
export async function seen(): Promise<void> {
  for (let task = 0; task < 3; task++) await nextTask();
}

/**
 * A gate on a page with this markup. What it releases loses its mark and its address, and gets nothing.
 * Elements of other tests are left out of what is noted.
 */
export function openGate(
  html: string,
  {
    granted = [],
    nonce = null,
    opened = Promise.resolve(),
    load = () => Promise.resolve(true),
  }: Options = {},
): OpenGate {
  const holder = fixtureSync<HTMLElement>('<div></div>');
  holder.innerHTML = html;
  const isOurs = (element: Element): boolean => {
    const root = element.getRootNode();
    return holder.contains(root instanceof ShadowRoot ? root.host : element);
  };
  const found: string[][] = [];
  const released: string[] = [];
  const { removeMark } = createGuardTools(nonce);
  const chunk = {
    createReleaseQueue: () => (elements: readonly Element[]) => {
      for (const element of elements.filter(isOurs)) {
        released.push(element.id);
        removeMark(element);
        element.removeAttribute('data-consent-src');
      }
    },
  } as unknown as ReleaseChunk;
  const gate = createGate(
    (purpose) => granted.includes(purpose),
    async (use) => {
      if (await load()) use(chunk);
    },
    opened,
    nonce,
    (held) => {
      const ids = held.filter(isOurs).map(({ id }) => id);
      if (ids.length > 0) found.push(ids);
    },
  );
  gate.release();
  return { gate, holder, found, released, find: (id) => holder.querySelector(`#${id}`)! };
}
