// What a theme does to Decline and Accept, measured on the screen by code of the test.
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { BoxElement } from '../../src/ui/box-element.js';
import { showNotice } from '../../src/ui/notice.js';
import { openPreferences } from '../../src/ui/preferences.js';
import { readShown } from '../../src/ui/shown-text.js';
import { createUi } from './context.js';
import { nextFrames, part } from './sample.js';
import { waitUntil } from '../wait-until.js';

/** Themes that leave Decline out of reach, smaller than Accept, or hard to see. */
const unequal: Record<string, string> = {
  'a picture over Decline':
    '::part(actions)::before { content: ""; position: absolute; inset: 0 60% 0 0; height: auto; background: red }',
  'a picture over Decline that lets clicks through':
    '::part(notice)::after { content: ""; position: fixed; z-index: 9; inset: 0 65% 0 0; background: red; pointer-events: none }',
  'a clip of the row': '::part(actions) { clip-path: inset(0 0 0 50%) }',
  'a clip of the notice':
    '::part(notice) { clip-path: polygon(60% 0, 100% 0, 100% 100%, 60% 100%) }',
  'a mask':
    '::part(actions) { -webkit-mask: linear-gradient(90deg, transparent, black); mask: linear-gradient(90deg, transparent, black) }',
  'settings over Decline':
    '::part(settings) { position: absolute; inset: 0 50% 0 0; background: white; opacity: 0.01 }',
  'the link over Decline': '::part(read-more) { position: fixed; inset: 50% 60% 0 0; z-index: 9 }',
  'the text over Decline':
    '::part(notice) { display: block } ::part(text) { position: relative; z-index: 9; padding-bottom: 20em; margin-bottom: -20em; width: 60% }',
  'margins that overlap': '::part(button) { margin-inline-end: -60% }',
  'one place for both': '::part(button) { position: absolute; inset: 0 auto auto 0 }',
  'a row that is pushed out': '::part(actions) { translate: -60vw 0 }',
  'a tilted row': '::part(actions) { transform: perspective(200px) rotateY(40deg); width: 300px }',
  'a row that is turned away':
    '::part(notice) { perspective: 300px } ::part(actions) { rotate: y 60deg; transform-origin: right }',
  'a filter of its own': '::part(actions) { filter: url(#none) blur(2px) }',
  'an animation that ends in a clip':
    '@keyframes cut { to { clip-path: inset(0 0 0 50%) } } ::part(actions) { animation: cut 0.2s forwards }',
  'a transition': '::part(actions) { transition: clip-path 0.1s; clip-path: inset(0 0 0 50%) }',
  'a notice out of sight': '::part(notice) { left: -9999px; right: auto; width: 500px }',
  'a negative indent of the row': '::part(actions) { margin-inline-start: -45vw }',
  'a row without height': '::part(notice) { overflow: hidden; max-height: 3em; padding: 0 }',
};

/** Themes that hide what the choice is about. */
const hidden: Record<string, string> = {
  'no display': '::part(text) { display: none }',
  'no visibility': '::part(text) { visibility: hidden }',
  'no opacity': '::part(text) { opacity: 0.02 }',
  'tiny letters': '::part(text) { font-size: 3px }',
  'no size': '::part(text) { font-size: 0 }',
  'a small scale': '::part(text) { scale: 0.2 }',
  'no colour': '::part(text) { color: transparent }',
  'the colour of the surface': '::part(text) { color: #fff; background: #fefefe }',
  'a fill without colour': '::part(text) { -webkit-text-fill-color: transparent }',
  'an indent': '::part(text) { text-indent: -9999px; white-space: nowrap; overflow: hidden }',
  'a place off the screen': '::part(text) { position: absolute; left: -9999px }',
  'no height': '::part(text) { height: 0; overflow: hidden; margin: 0 }',
  'one line of it': '::part(text) { height: 1.4em; overflow: hidden; width: 12em }',
  'a clip': '::part(text) { clip-path: inset(50%) }',
  'a blur': '::part(text) { filter: blur(9px) }',
  'a picture over it':
    '::part(text) { position: relative } ::part(text)::after { content: ""; position: absolute; inset: 0; background: gold; pointer-events: none }',
  'its heading over it':
    '::part(heading) { position: absolute; z-index: 2; inset: 0 0 auto; height: 9em; background: gold }',
};

/** Themes without any effect, because our own styles win. */
const vain: Record<string, string> = {
  'a grid of unequal columns':
    '::part(actions) { display: grid !important; grid-template-columns: 1fr 9fr }',
  'a block with columns': '::part(actions) { display: block !important; columns: 2 }',
  'no clicks on buttons': '::part(button), ::part(actions) { pointer-events: none !important }',
  'one of them alone': '::part(decline) { opacity: 0; scale: 0.1 } ::part(accept) { scale: 2 }',
  'one of them by its place': '::part(button):first-child { opacity: 0 }',
};

/** Themes that change a lot, and leave Decline and Accept alike. */
const fair: Record<string, string> = {
  'colours and capitals':
    '::part(button) { background: navy; color: ivory; text-transform: uppercase; border-radius: 2em; padding: 1em 2em }',
  'a picture behind all':
    '::part(notice) { background-image: linear-gradient(#fff, #def); border-top: 9px double } ::part(notice)::before { content: ""; width: 9px; height: 9px; background: red }',
  'an entrance':
    '@keyframes in { from { opacity: 0; translate: 0 100% } } ::part(notice) { animation: in 0.3s }',
  'no heading': '::part(heading) { display: none }',
  'a button that grows':
    '::part(button):hover { scale: 1.04; filter: brightness(1.1) } ::part(button) { transition: scale 0.1s }',
  'a shadow': '::part(notice) { filter: drop-shadow(0 0 9px red) }',
  'large letters': '::part(text) { font-size: 2rem } ::part(button) { font-size: 1.5rem }',
  'a box in a corner':
    '::part(notice) { inset: auto 1em 1em auto; max-width: 24em; display: block }',
  'the row first': '::part(actions) { order: -1 }',
};

const sheet = new CSSStyleSheet();

/** How large a button is, and whether a pointer hits it. */
function look(host: BoxElement, name: string) {
  const button = part(host, name);
  const { left, top, width, height } = button.getBoundingClientRect();
  const hit = host.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
  return { isHit: button.contains(hit), width, height };
}

function expectAlike(host: BoxElement): void {
  const [decline, accept] = [look(host, 'decline'), look(host, 'accept')];
  expect([decline.isHit, accept.isHit]).to.deep.equal([true, true]);
  expect(decline.width).to.be.within(accept.width * 0.9, accept.width * 1.1);
  expect(decline.height).to.be.within(accept.height * 0.9, accept.height * 1.1);
}

const layers = {
  notice: async (context: Parameters<typeof showNotice>[0]): Promise<BoxElement> => {
    await showNotice(context);
    return document.querySelector('ask-first-notice')!;
  },
  preferences: async (context: Parameters<typeof showNotice>[0]): Promise<BoxElement> => {
    await openPreferences(context, null);
    return document.querySelector('ask-first-preferences')!;
  },
};

describe('Decline and Accept under a theme', () => {
  let ui: ReturnType<typeof createUi>;
  beforeEach(() => {
    ui = createUi();
    document.adoptedStyleSheets = [sheet];
  });
  afterEach(async () => {
    ui.decideElsewhere();
    document.adoptedStyleSheets = [];
    // A dialog fires `close` in a task of its own, which may come after several frames.
    await waitUntil(() => !document.querySelector('ask-first-notice, ask-first-preferences'));
  });

  for (const [what, css] of Object.entries({ ...unequal, ...hidden })) {
    it(`get our own styles back, and the owner is told once: ${what}`, async () => {
      sheet.replaceSync(css);
      const notice = await layers.notice(ui.context);
      await nextFrames();
      await Promise.all(notice.box.getAnimations({ subtree: true }).map((one) => one.finished));
      await nextFrames();
      expectAlike(notice);
      const shown = readShown(notice);
      expect(shown.text).to.include('third parties');
      expect([shown.hidden, shown.unequal]).to.deep.equal([[], []]);
      expect(ui.reports.map(([level]) => level)).to.deep.equal(['error']);
      expect(String(ui.reports[0]![1])).to.match(/Decline|buttons|the text cannot be read/);
      // A second check reports nothing more.
      notice.box.style.width = '95%';
      await nextFrames();
      expect(ui.reports.length).to.equal(1);
    });
  }

  for (const what of [
    'a picture over Decline',
    'margins that overlap',
    'a mask',
    'one place for both',
  ]) {
    it(`get our own styles back in the preferences: ${what}`, async () => {
      sheet.replaceSync(unequal[what]!);
      const preferences = await layers.preferences(ui.context);
      await nextFrames();
      expectAlike(preferences);
      expect(ui.reports.map(([level]) => level)).to.deep.equal(['error']);
    });
  }

  for (const [what, css] of Object.entries({ ...vain, ...fair })) {
    it(`keep a theme that is fair: ${what}`, async () => {
      sheet.replaceSync(css);
      for (const show of [layers.notice, layers.preferences]) {
        const host = await show(ui.context);
        await nextFrames();
        await Promise.all(
          host.box.getAnimations({ subtree: true }).map(({ finished }) => finished),
        );
        await nextFrames();
        expect(host.box.hasAttribute('part')).to.equal(true);
        expectAlike(host);
      }
      expect(ui.reports).to.deep.equal([]);
    });
  }

  it('keep a theme while one of them is hovered', async () => {
    sheet.replaceSync(fair['a button that grows']!);
    const notice = await layers.notice(ui.context);
    await nextFrames();
    const { left, top } = part(notice, 'accept').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.ceil(left) + 20, Math.ceil(top) + 20] });
    await nextFrames();
    window.dispatchEvent(new Event('resize'));
    await nextFrames();
    expect(notice.box.hasAttribute('part')).to.equal(true);
    expect(readShown(notice)).to.deep.include({ hidden: [], unequal: [] });
    await sendMouse({ type: 'move', position: [1, 1] });
  });

  it('get our own styles back when a theme comes later, after a move of the pointer', async () => {
    sheet.replaceSync('');
    const notice = await layers.notice(ui.context);
    await nextFrames();
    sheet.replaceSync(
      '::part(actions):hover, ::part(notice):hover { clip-path: inset(0 0 0 50%) }',
    );
    const { left, top } = notice.box.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.ceil(left) + 20, Math.ceil(top) + 10] });
    await nextFrames();
    expect(notice.box.hasAttribute('part')).to.equal(false);
    await sendMouse({ type: 'move', position: [1, 1] });
  });

  it('say in the proof what a theme hid at the time of the choice', async () => {
    sheet.replaceSync('');
    const notice = await layers.notice(ui.context);
    await nextFrames();
    // No size changes, so there was no check before the click.
    sheet.replaceSync(
      '::part(text) { color: transparent } ::part(actions) { clip-path: inset(0 0 0 50%) }',
    );
    part(notice, 'accept').click();
    const { text, hidden: lines, unequal: problems } = ui.chosen[0]!.shown!;
    expect(text).to.not.include('third parties');
    expect(lines!.join()).to.include('third parties');
    expect(problems!.join()).to.include('Decline');
  });

  it('keep a theme under an element that lies over both, and the proof has no text', async () => {
    sheet.replaceSync('ask-first-notice { display: none }');
    const notice = await layers.notice(ui.context);
    await nextFrames();
    expect(ui.reports).to.deep.equal([]);
    const { locale, text, unequal: problems } = readShown(notice);
    expect([locale, text, problems]).to.deep.equal(['', '', []]);
  });

  it('are reported when the page covers Decline alone', async () => {
    sheet.replaceSync(':root { --ask-first-layer: 9 }');
    const cover = document.body.appendChild(document.createElement('div'));
    cover.style.cssText = 'position: fixed; z-index: 10; inset: 0 auto 0 0; background: gold';
    const notice = await layers.notice(ui.context);
    await nextFrames();
    notice.box.style.width = '80%';
    await nextFrames();
    expect(ui.reports).to.deep.equal([]);
    cover.style.width = `${part(notice, 'decline').getBoundingClientRect().right}px`;
    notice.box.style.height = '12em';
    await nextFrames();
    cover.style.width = `${part(notice, 'decline').getBoundingClientRect().right}px`;
    notice.box.style.height = '13em';
    await waitUntil(() => ui.reports.length > 0);
    expect(ui.reports.length).to.equal(1);
    expect(notice.box.hasAttribute('part')).to.equal(true);
    expect(readShown(notice).unequal).to.deep.equal(['Decline can be clicked at 0 of 9 points']);
    cover.remove();
  });
});
