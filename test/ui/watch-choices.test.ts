import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { watchChoices } from '../../src/ui/watch-choices.js';
import { waitUntil } from '../wait-until.js';

/** A box with a text and two buttons, and how often it was checked. */
async function watch(check?: (box: HTMLElement) => void) {
  const box = await fixture<HTMLElement>(html`
    <div style="width: 300px">
      <p class="text">Text</p>
      <div class="button"><button>Decline</button></div>
      <div class="button"><button>Accept</button></div>
    </div>
  `);
  // In a task after the frame in which the fixture resolves.
  await new Promise((resolve) => setTimeout(resolve));
  const checks: HTMLElement[] = [];
  const stop = watchChoices(box, () => {
    checks.push(box);
    check?.(box);
  });
  return { box, checks, stop };
}

/** Resolves when all changes have been drawn, and the checks that follow have been made. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 5; frame++) await nextFrame();
}

describe('watching the choices', () => {
  it('checks them once when the box comes', async () => {
    const { checks, stop } = await watch();
    await drawn();
    stop();
    expect(checks.length).to.equal(1);
  });

  it('checks them again when the box has another size', async () => {
    const { box, checks, stop } = await watch();
    await drawn();
    box.style.width = '200px';
    await waitUntil(() => checks.length === 2);
    stop();
  });

  it('checks them again when a button grows in the frame of the check', async () => {
    const { checks, stop } = await watch((box) => {
      queueMicrotask(() => box.querySelector('button')?.style.setProperty('width', '200px'));
    });
    await waitUntil(() => checks.length === 2);
    stop();
  });

  it('does not check again because of changes by a check', async () => {
    const { checks, stop } = await watch((box) => box.style.setProperty('width', '250px'));
    await drawn();
    stop();
    expect(checks.length).to.equal(1);
  });

  it('checks nothing after its end', async () => {
    const { box, checks, stop } = await watch();
    await drawn();
    stop();
    box.style.width = '200px';
    box.dispatchEvent(new Event('focusin'));
    await drawn();
    expect(checks.length).to.equal(1);
  });
});
