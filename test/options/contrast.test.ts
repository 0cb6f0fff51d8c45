import { expect, fixtureSync } from '@open-wc/testing';
import { findLowContrasts, measureContrasts } from '../../src/options/contrast.js';

/** What is measured in a box, with two digits behind the point. */
const measure = (html: string, style = 'background: #fff; color: #000') =>
  measureContrasts(fixtureSync<HTMLElement>(`<div style="${style}">${html}</div>`)).map(
    ({ what, ratio, needed }) => [what, Math.round(ratio * 100) / 100, needed],
  );

const text = (style: string, inner = 'Text') => `<p part="note" style="${style}">${inner}</p>`;

describe('the contrast of a text', () => {
  // By https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
  for (const [style, ratio] of [
    ['color: #000', 21],
    ['color: #fff', 1],
    ['color: #767676', 4.54],
    ['color: #f00', 4],
    ['color: #0f0', 1.37],
    ['color: #00f', 8.59],
    ['color: #0a0a0a', 19.8],
    ['color: rgb(0 0 0 / 50%)', 4],
    ['color: #000; opacity: 0.5', 4],
    ['color: #fff; background: #000', 21],
    ['color: #fff; background: rgb(0 0 0 / 50%)', 4],
    ['color: transparent', 1],
  ] as const)
    it(`is ${ratio} with ${style} on white`, () => {
      expect(measure(text(style))).to.deep.equal([['text of "note"', ratio, 4.5]]);
    });

  it('is the lower one of those on a dark and on a light page, where the page shines through', () => {
    expect(measure(text(''), 'background: transparent; color: #000')[0]![1]).to.equal(1);
    expect(measure(text(''), 'background: transparent; color: #fff')[0]![1]).to.equal(1);
    for (const [style, ratio] of [
      ['background: rgb(255 255 255 / 50%); color: #000', 5.3],
      ['background: rgb(255 255 255 / 50%); color: #333', 3.2],
      ['background: rgb(0 0 0 / 50%); color: #fff', 3.95],
      ['background: rgb(0 0 0 / 50%); color: #ccc', 2.46],
    ] as const)
      expect(measure(text(''), style)[0]![1], style).to.be.closeTo(ratio, 0.1);
  });

  it('counts nothing behind the box, as the notice may lie over anything', () => {
    const page = fixtureSync<HTMLElement>(
      `<div style="background: #fff"><div style="color: #000">${text('')}</div></div>`,
    );
    const box = page.firstElementChild as HTMLElement;
    expect(measureContrasts(box).map(({ ratio }) => ratio)).to.deep.equal([1]);
  });

  it('is lower by each translucent element around it', () => {
    const within = (opacity: number) =>
      measure(`<div style="opacity: ${opacity}">${text('opacity: 0.5')}</div>`)[0]![1];
    expect(within(1)).to.equal(4);
    expect(within(0.5)).to.be.within(1.8, 1.9);
  });

  it('needs less where the text is large', () => {
    for (const [style, needed] of [
      ['font-size: 24px', 3],
      ['font-size: 23px', 4.5],
      ['font-size: 19px; font-weight: 700', 3],
      ['font-size: 18px; font-weight: 700', 4.5],
      ['font-size: 19px; font-weight: 600', 4.5],
    ] as const)
      expect(measure(text(style))[0]![2], style).to.equal(needed);
  });

  it('is not measured on a picture, nor where nothing is drawn', () => {
    expect(measure(text('background: linear-gradient(#000, #fff)'))).to.deep.equal([]);
    expect(measure(text(''), 'background: linear-gradient(#000, #fff)')).to.deep.equal([]);
    expect(measure(text('display: none'))).to.deep.equal([]);
    expect(measure(text('', ' '))).to.deep.equal([]);
    expect(measure(text('', '<!-- a comment -->'))).to.deep.equal([]);
  });

  it('has the background behind an element that has no box, and the part around it', () => {
    expect(
      measure(text('', '<b style="display: contents"><i style="color: #000">Text</i></b>')),
    ).to.deep.equal([['text of "note"', 21, 4.5]]);
    expect(
      measure(text('', '<b style="display: contents; background: #000"><i>Text</i></b>')),
    ).to.deep.equal([['text of "note"', 21, 4.5]]);
    expect(measure('<p>Text</p>')).to.deep.equal([['text of ""', 21, 4.5]]);
  });
});

describe('the contrast of an edge', () => {
  const button = (style: string) =>
    `<span class="button" part="accept"><button style="border: 0; ${style}"></button></span>`;

  it('is that of the surface or of the border, whichever stands out more', () => {
    for (const [style, ratio] of [
      ['background: #000', 21],
      ['background: #fff', 1],
      ['background: #fff; border: 1px solid #000', 21],
      ['background: #fff; border: 0 solid #000', 1],
      ['background: #000; border: 1px solid #fff', 21],
    ] as const)
      expect(measure(button(style)), style).to.deep.equal([['edge of "accept"', ratio, 3]]);
  });

  it('is that with what is directly around it', () => {
    const dark = (inner: string) => `<div style="background: #000">${inner}</div>`;
    expect(measure(dark(button('background: #000')))).to.deep.equal([['edge of "accept"', 1, 3]]);
    expect(measure(dark(button('background: #fff')))).to.deep.equal([['edge of "accept"', 21, 3]]);
  });

  it('is measured of switches, and of no other buttons', () => {
    expect(measure('<input part="switch" style="background: #000">')).to.deep.equal([
      ['edge of "switch"', 21, 3],
    ]);
    expect(measure('<button style="background: #000"></button>')).to.deep.equal([]);
  });
});

describe('low contrasts', () => {
  it('are those below what is needed', () => {
    const box = fixtureSync<HTMLElement>(
      `<div style="background: #fff">${text('color: #777')}${text('color: #767676')}</div>`,
    );
    expect(findLowContrasts(box).map(({ what }) => what)).to.deep.equal(['text of "note"']);
    expect(findLowContrasts(box)[0]!.ratio).to.be.below(4.5);
  });

  it('are not found where the browser cannot draw', () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    expect(measure(text('color: #fff'))).to.deep.equal([]);
    HTMLCanvasElement.prototype.getContext = getContext;
  });
});
