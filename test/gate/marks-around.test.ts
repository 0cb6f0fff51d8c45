import { expect } from '@open-wc/testing';
import { isMarked, marksAround, putMarkBack, removeMark } from '../../src/gate/marks-around.js';

const open = (html: string): HTMLElement => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild as HTMLElement;
};

describe('the mark of an element that was released', () => {
  it('still counts where the page holds the element again', () => {
    const image = open('<img alt="" data-consent="analytics">');
    removeMark(image);
    expect(image.hasAttribute('data-consent')).to.equal(false);
    expect(marksAround(image)).to.deep.equal(['analytics']);
    putMarkBack(image);
    expect(image.dataset.consent).to.equal('analytics');
    expect(marksAround(image)).to.deep.equal(['analytics']);
  });

  it('counts no more where the page gives the element another one', () => {
    const image = open('<img alt="" data-consent="analytics">');
    removeMark(image);
    image.dataset.consent = 'advertising';
    expect(marksAround(image)).to.deep.equal(['advertising']);
    putMarkBack(image);
    expect(image.dataset.consent).to.equal('advertising');
  });

  it('is none where there was none', () => {
    const image = open('<img alt="">');
    removeMark(image);
    expect(marksAround(image)).to.deep.equal([]);
    putMarkBack(image);
    expect(image.hasAttribute('data-consent')).to.equal(false);
  });
});

describe('a mark around a component', () => {
  it('is one on what is inside it', () => {
    for (const [html, expected] of [
      ['<p data-consent="analytics"><span></span></p>', true],
      ['<p><span data-consent="analytics"></span></p>', true],
      ['<p><span></span></p>', false],
    ] as const) {
      const root = open(html).firstElementChild!.attachShadow({ mode: 'open' });
      root.innerHTML = '<img alt="">';
      expect(isMarked(root.firstElementChild!), html).to.equal(expected);
    }
  });
});
