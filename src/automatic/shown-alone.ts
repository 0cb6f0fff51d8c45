/** Milliseconds between a click on a placeholder and what it shows, which may wait for a file. */
const LONGEST_SHOWING = 10_000;

let shownUntil = 0;

/** Notices that the visitor has asked for one embed by its placeholder: the gate then releases it alone. */
export function watchPlaceholders(): void {
  addEventListener(
    'click',
    (event) => {
      const isOurs = event
        .composedPath()
        .some((node) => node instanceof Element && node.localName === 'ask-first-embed');
      if (event.isTrusted && isOurs) shownUntil = performance.now() + LONGEST_SHOWING;
    },
    true,
  );
}

/** Whether the visitor has just asked for an embed. */
export const isShownAlone = (): boolean => performance.now() < shownUntil;
