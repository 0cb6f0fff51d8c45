import { expect, fixtureSync } from '@open-wc/testing';
import { createGuardTools } from '../../src/gate/guard-tools.js';
import { receiveTools } from '../../src/release/from-guard.js';
import { releaseElement } from '../../src/release/release-element.js';

before(() => receiveTools(createGuardTools(null)));

const IMAGE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** Parses the HTML within an element of the page and releases its first element. */
function release(html: string): Element {
  const holder = fixtureSync<HTMLElement>(`<div>${html}</div>`);
  const [element] = holder.children;
  if (!element) throw new Error('no element');
  releaseElement(element);
  return holder;
}

describe('a released element', () => {
  it('gets its held attributes and keeps the others', () => {
    const image = release(
      `<img alt="" data-id="7" data-src="${IMAGE}" data-srcset="${IMAGE} 1x">`,
    ).querySelector('img');
    expect(image?.outerHTML).to.equal(
      `<img alt="" data-id="7" srcset="${IMAGE} 1x" src="${IMAGE}">`,
    );
  });

  it('is the same element, a frame too', () => {
    const holder = fixtureSync<HTMLElement>(
      `<div><img alt="" data-src="${IMAGE}"><iframe title="Own" data-srcdoc="Own"></iframe></div>`,
    );
    const [image, frame] = holder.children;
    if (!image || !frame) throw new Error('no elements');
    releaseElement(image);
    releaseElement(frame);
    expect([...holder.children]).to.deep.equal([image, frame]);
    expect(frame.outerHTML).to.equal('<iframe title="Own" sandbox="" srcdoc="Own"></iframe>');
  });

  it('runs no script in held markup, whatever a sandbox of its own allows', () => {
    for (const [written, released] of [
      ['', ''],
      ['sandbox', ''],
      ['sandbox="allow-scripts"', ''],
      ['sandbox="allow-forms ALLOW-SCRIPTS\nAllow-Same-Origin"', 'allow-forms'],
      ['sandbox="allow-popups-to-escape-sandbox"', 'allow-popups-to-escape-sandbox'],
    ] as const) {
      const [frame] = release(
        `<iframe title="Own" ${written} data-consent-srcdoc="Own"></iframe>`,
      ).children;
      expect(frame?.getAttribute('sandbox')).to.equal(released);
    }
  });

  it('keeps the sandbox of a frame with an address, and of markup where marks carry a secret', () => {
    const frames = `<iframe title="Own" data-consent-src="${import.meta.url}"></iframe>`;
    expect(release(frames).firstElementChild?.hasAttribute('sandbox')).to.equal(false);
    receiveTools(createGuardTools('s3cret'));
    const markup = '<iframe title="Own" data-consent-srcdoc="Own"></iframe>';
    expect(release(markup).firstElementChild?.hasAttribute('sandbox')).to.equal(false);
    receiveTools(createGuardTools(null));
  });

  it('gets what our form holds, where the older form holds something as well', () => {
    const holder = release(`<img alt="" data-src="/other.gif" data-consent-src="${IMAGE}">`);
    expect(holder.innerHTML).to.equal(`<img alt="" src="${IMAGE}">`);
  });

  it('keeps its mark where it has others in it, for which that still counts', () => {
    const mark = 'data-consent="analytics"';
    const [image] = release(`<img alt="" ${mark} data-src="${IMAGE}">`).children;
    const [film] = release(`<video ${mark} data-poster="${IMAGE}"><track></video>`).children;
    expect(image?.matches('[src]:not([data-consent])')).to.equal(true);
    expect(film?.matches('[poster][data-consent]')).to.equal(true);
  });
});
