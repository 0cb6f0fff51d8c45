import { LitElement, type ReactiveController } from 'lit';
import { document } from '../page/document.js';

/** Base of our elements. Its shadow root has one child, the box, which is all that is visible. */
export abstract class BoxElement extends LitElement {
  /** The visible box. It exists after the first update. */
  get box(): HTMLElement {
    const box = this.renderRoot.firstElementChild;
    if (box instanceof HTMLElement) return box;
    throw new Error(`${this.localName} is not rendered yet`);
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
        if (host.isConnected) stop ??= start(host.box);
      });
    },
    hostDisconnected() {
      stop?.();
      stop = undefined;
    },
  };
}

/** Creates one of our elements, and defines it when it is the first. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  elementClass: CustomElementConstructor,
): HTMLElementTagNameMap[Tag] {
  if (!customElements.get(tag)) customElements.define(tag, elementClass);
  return document.createElement(tag);
}
