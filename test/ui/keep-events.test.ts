// What a visitor does on our elements is not for the page's hotkeys, scroll libraries and focus traps.
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { showNotice } from '../../src/ui/notice.js';
import { openPreferences } from '../../src/ui/preferences.js';
import { createUi } from './context.js';
import { nextFrames, part } from './sample.js';

const create: Record<string, (type: string, options: EventInit) => Event> = {
  key: (type, options) => new KeyboardEvent(type, { ...options, key: ' ' }),
  wheel: (type, options) => new WheelEvent(type, { ...options, deltaY: 10 }),
  touch: (type, options) => new Event(type, options),
  pointer: (type, options) => new PointerEvent(type, options),
  mouse: (type, options) => new MouseEvent(type, options),
  focus: (type, options) => new FocusEvent(type, options),
};
const types: Record<string, string[]> = {
  key: ['keydown', 'keypress', 'keyup'],
  wheel: ['wheel'],
  touch: ['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  pointer: ['pointerdown', 'pointerup', 'pointercancel'],
  mouse: ['mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu'],
  focus: ['focusin', 'focusout'],
};

/**
 * Listens everywhere, like a page that stops and prevents all events. Returns the types that it has
 * heard.
 */
function createGreedyPage(names: readonly string[]) {
  const heard: string[] = [];
  const targets = [document, document.documentElement, document.body];
  const listener = (event: Event): void => {
    if (
      !event
        .composedPath()
        .some((target) => (target as Element).localName?.startsWith('ask-first-'))
    )
      return;
    heard.push(event.type);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const target of targets)
    for (const isCapturing of [true, false])
      for (const name of names)
        target.addEventListener(name, listener, { capture: isCapturing, passive: false });
  for (const name of names) addEventListener(name, listener, { passive: false });
  function leave(): void {
    for (const target of [...targets, window])
      for (const isCapturing of [true, false])
        for (const name of names) target.removeEventListener(name, listener, isCapturing);
  }
  return { heard, leave };
}

async function clickOn(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
}

describe('events on our elements', () => {
  for (const [kind, names] of Object.entries(types))
    it(`are not heard by the page: ${names.join(', ')}`, async () => {
      const { context, chosen, decideElsewhere } = createUi();
      await showNotice(context);
      await openPreferences(context, null);
      await nextFrames();
      const page = createGreedyPage(names);
      for (const tag of ['ask-first-notice', 'ask-first-preferences'] as const) {
        const host = document.querySelector(tag)!;
        for (const target of [host.box, part(host, 'heading'), part(host, 'decline')])
          for (const name of names) {
            const event = create[kind]!(name, { bubbles: true, composed: true, cancelable: true });
            target.dispatchEvent(event);
          }
      }
      page.leave();
      expect(page.heard).to.deep.equal([]);
      expect(chosen.every(({ method }) => method === 'api')).to.equal(true);
      decideElsewhere();
      await nextFrames();
    });

  it('press our buttons, whatever the page does with keys and clicks', async () => {
    const page = createGreedyPage(Object.values(types).flat());
    const { context, chosen, decideElsewhere } = createUi();
    await showNotice(context);
    await nextFrames();
    const notice = document.querySelector('ask-first-notice')!;
    part(notice, 'decline').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await clickOn(part(notice, 'accept'));
    expect(chosen.map(({ method }) => method)).to.deep.equal(['decline', 'decline', 'accept']);

    await openPreferences(context, null);
    await nextFrames();
    const preferences = document.querySelector('ask-first-preferences')!;
    const toggle = preferences.shadowRoot!.querySelector('input')!;
    toggle.focus();
    await sendKeys({ press: 'Space' });
    expect(toggle.checked).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await nextFrames();
    expect(preferences.isConnected).to.equal(false);
    expect(page.heard).to.deep.equal([]);
    page.leave();
    decideElsewhere();
    await resetMouse();
  });

  it('are kept from the page after our element has gone: a double click, a key that is held', async () => {
    const { context, decideElsewhere } = createUi();
    await showNotice(context);
    await nextFrames();
    const notice = document.querySelector('ask-first-notice')!;
    const heard: string[] = [];
    const under = document.body.appendChild(document.createElement('button'));
    under.style.cssText = 'position: fixed; inset: 0; width: 100%';
    for (const name of ['pointerdown', 'mousedown', 'click', 'dblclick', 'keydown', 'keyup'])
      under.addEventListener(name, () => heard.push(name));

    // A driver's clicks may come too late for a double click. A real double click is tested in
    // hosts/operable.
    const clickOn = (target: Element, clientX: number, clientY: number) => {
      const init = { clientX, clientY, detail: 1, bubbles: true, composed: true };
      target.dispatchEvent(new PointerEvent('pointerdown', init));
      target.dispatchEvent(new MouseEvent('mousedown', init));
      target.dispatchEvent(new MouseEvent('click', init));
    };
    const decline = part(notice, 'decline');
    const { left, top } = decline.getBoundingClientRect();
    clickOn(decline, left + 20, top + 20);
    decideElsewhere();
    expect(notice.isConnected).to.equal(false);
    clickOn(under, left + 22, top + 20);
    expect(heard).to.deep.equal([]);
    // At another place, it is a click of its own.
    clickOn(under, 5, 5);
    expect(heard).to.include('click');
    heard.length = 0;

    context.consent.setRecord(null, 'api');
    await showNotice(context);
    await nextFrames();
    under.focus();
    // No driver of WebKit holds a key down.
    const send = (target: Element, type: string, repeat = false) =>
      target.dispatchEvent(
        new KeyboardEvent(type, { code: 'Enter', repeat, bubbles: true, composed: true }),
      );
    send(part(document.querySelector('ask-first-notice')!, 'decline'), 'keydown');
    decideElsewhere();
    send(under, 'keydown', true);
    send(under, 'keyup');
    expect(heard).to.deep.equal([]);
    under.focus();
    await sendKeys({ press: 'Enter' });
    expect(heard).to.include('click');
    under.remove();
    await resetMouse();
  });
});
