import { expect, fixtureSync } from '@open-wc/testing';
import { createGuardTools } from '../../src/gate/guard-tools.js';
import { createReleaseQueue } from '../../src/release/release-queue.js';
import { waitUntil } from '../wait-until.js';
import { isShimmed } from './release.js';

/** A held block of markup. */
function createBlock(markup: string, type = 'text/html'): HTMLScriptElement {
  const block = Object.assign(document.createElement('script'), { type, text: markup });
  block.dataset.consent = 'analytics';
  return block;
}

/** Releases a block that stands in `place`, and waits until what it holds is there. */
async function release(block: HTMLScriptElement, place: Element): Promise<void> {
  place.append(block);
  createReleaseQueue(() => true, createGuardTools(null))([block]);
  await waitUntil(() => !block.hasAttribute('data-consent') && !isShimmed(), 'it is released');
}

/** Releases a block, or releases it once more after a router has put back its mark. */
async function releaseOnceMore(
  block: HTMLScriptElement,
  add: (elements: Element[]) => void,
): Promise<void> {
  block.dataset.consent = 'analytics';
  add([block]);
  await waitUntil(() => !block.hasAttribute('data-consent') && !isShimmed(), 'it is released');
}

const make = (html: string): Element => fixtureSync<HTMLElement>(html);

describe('a block of markup', () => {
  it('stays on the page, which may remove it later, before what it has held', async () => {
    const place = make('<div></div>');
    const block = createBlock('<p>One</p><p>Two</p>');
    await release(block, place);
    expect([...place.children].map(({ localName }) => localName)).to.eql(['script', 'p', 'p']);
    place.removeChild(block);
    expect(place.textContent).to.equal('OneTwo');
  });

  it('is released again where the page puts back its mark and has removed what it held', async () => {
    const place = make('<div></div>');
    const block = createBlock('<p>One</p>');
    place.append(block);
    const add = createReleaseQueue(() => true, createGuardTools(null));
    const releaseAgain = async () => {
      await releaseOnceMore(block, add);
      return place.querySelectorAll('p').length;
    };
    expect(await releaseAgain()).to.equal(1);
    expect(await releaseAgain()).to.equal(1);
    place.querySelector('p')?.remove();
    expect(await releaseAgain()).to.equal(1);
  });

  it('that holds text alone is released again in the same case, and in no other', async () => {
    const place = make('<div></div>');
    const block = createBlock('  Text <!-- and a comment -->');
    place.append(block);
    const add = createReleaseQueue(() => true, createGuardTools(null));
    const releaseAgain = async () => {
      await releaseOnceMore(block, add);
      return [...place.childNodes]
        .filter((node) => node !== block)
        .map(({ textContent }) => textContent?.trim())
        .join('');
    };
    expect(await releaseAgain()).to.equal('Textand a comment');
    expect(await releaseAgain()).to.equal('Textand a comment');
    place.replaceChildren(block);
    expect(await releaseAgain()).to.equal('Textand a comment');
  });

  it('may hold rows, cells and options', async () => {
    for (const [place, markup, found] of [
      [
        '<table><tbody></tbody></table>',
        '<tr><td>1</td></tr><tr><td>2</td></tr>',
        'tbody > tr > td',
      ],
      ['<table></table>', '<caption>1</caption><tbody><tr><td>2</td></tr></tbody>', 'table > *'],
      ['<table><tr></tr></table>', '<td>1</td><td>2</td>', 'tr > td'],
      ['<select aria-label="s"></select>', '<option>1</option><option>2</option>', 'option'],
    ] as const) {
      const holder = make(`<div>${place}</div>`);
      let inner = holder;
      while (inner.lastElementChild) inner = inner.lastElementChild;
      await release(createBlock(markup), inner);
      expect(holder.querySelectorAll(`${found}:not(script)`).length, place).to.equal(2);
    }
  });

  it('in the head shows in the body what is visible, and leaves there what is not', async () => {
    const markup = '<style id="rule"></style><p id="seen">Seen</p>';
    const block = createBlock(markup);
    await release(block, document.head);
    const [rule, seen] = ['rule', 'seen'].map((id) => document.getElementById(id));
    expect(rule?.parentElement).to.equal(document.head);
    expect(seen?.parentElement).to.equal(document.body);
    for (const element of [block, rule, seen]) element?.remove();
  });

  it('may declare shadow roots, with scripts that run in their turn', async () => {
    window.noted = [];
    const markup = `<div id="host"><template shadowrootmode="open" shadowrootdelegatesfocus><p>Shadow</p>
      <div><template ShadowRootMode="CLOSED"><script>noted.push('deep')</script></template></div>
      <script>noted.push('shadow')</script></template>Light</div>
      <hr><template shadowrootmode="open"></template><br><template shadowrootmode="typo"></template>
      <script>noted.push(document.getElementById('host').shadowRoot.textContent.trim().slice(0, 6))</script>`;
    const place = make('<div></div>');
    const block = createBlock(markup);
    await release(block, place);
    await waitUntil(() => window.noted.length === 3, 'all scripts have run');
    expect(window.noted).to.have.members(['Shadow', 'deep', 'shadow']);
    const root = place.querySelector('#host')?.shadowRoot;
    expect(root?.delegatesFocus).to.equal(true);
    expect(root?.querySelector('template')).to.equal(null);
    expect(place.querySelector('#host')?.textContent).to.equal('Light');
    expect(place.querySelectorAll('template[shadowrootmode=typo]').length).to.equal(1);
  });

  it('may say its type in data-type, as other held scripts do', async () => {
    const place = make('<div></div>');
    const block = createBlock('<p>Markup</p>', 'text/plain');
    block.dataset.type = 'text/html';
    await release(block, place);
    expect(place.querySelector('p')?.textContent).to.equal('Markup');
  });
});
