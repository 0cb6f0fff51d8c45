import { LitElement, type ReactiveController } from 'lit';
import { document } from '../page/document.js';
import type { BoxHost } from './box-host.js';
import { followBody } from './follow-body.js';
import { keepEvents } from './keep-events.js';

/**
 * The base class of our elements. The shadow root has one child, the box. Only the box is visible.
 * An element without data renders nothing: it is a copy that the page has made, as in a snapshot of
 * its body.
 */
export abstract class BoxElement extends LitElement implements BoxHost {
  constructor() {
    super();
    this.addController({ hostConnected: () => keepEvents(this) });
    this.addController(whileConnected(this, () => followBody(this, this.renderRoot)));
  }

  /** Whether the element has the data that it shows. */
  protected abstract readonly hasData: boolean;

  get isRendered(): boolean {
    return this.renderRoot?.firstElementChild instanceof HTMLElement;
  }

  /** The visible box. It exists after the first update. */
  get box(): HTMLElement {
    const box = this.renderRoot.firstElementChild;
    if (box instanceof HTMLElement) return box;
    throw new Error(`${this.localName} is not rendered yet`);
  }

  get content(): readonly Element[] {
    return [this.box];
  }

  protected override shouldUpdate(): boolean {
    return this.hasData;
  }
}

/**
 * A controller that calls `start` with the rendered box whenever the element is connected, and the
 * function that `start` returned when the element is disconnected.
 */
export function whileConnected(
  host: BoxElement,
  start: (box: HTMLElement) => () => void,
): ReactiveController {
  let stop: (() => void) | undefined;
  return {
    hostConnected() {
      void host.updateComplete.then(() => {
        if (host.isConnected && host.isRendered) stop ??= start(host.box);
      });
    },
    hostDisconnected() {
      stop?.();
      stop = undefined;
    },
  };
}

/**
 * Creates one of our elements, and defines its tag if that is not done yet. Throws if the page
 * allows no definition, or if other code has defined the tag.
 */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  elementClass: CustomElementConstructor,
): HTMLElementTagNameMap[Tag] {
  if (!customElements.get(tag)) customElements.define(tag, elementClass);
  const element = document.createElement(tag);
  if (element instanceof elementClass) return element;
  throw new Error(`<${tag}> belongs to other code`);
}
