import { expect, fixtureSync } from '@open-wc/testing';
import { forgetFrame } from '../../src/gate/forget-frame.js';

/** A frame between two other elements. */
function open(attributes: string): HTMLIFrameElement {
  const holder = fixtureSync<HTMLElement>(
    `<div><i></i><iframe title="Frame" ${attributes}></iframe><b></b></div>`,
  );
  return holder.querySelector('iframe')!;
}

/** Whether the frame is put in anew, which gives it another window. */
function isPutInAnew(frame: HTMLIFrameElement): boolean {
  const { contentWindow } = frame;
  forgetFrame(frame);
  return frame.contentWindow !== contentWindow;
}

describe('a held frame of the page’s HTML', () => {
  it('is put in anew while it is empty, once, in its place', () => {
    for (const attributes of ['', 'src=""', 'src="about:blank"', 'srcdoc=""']) {
      const frame = open(attributes);
      expect(isPutInAnew(frame), attributes).to.equal(true);
      const names = [...frame.parentElement!.children].map(({ localName }) => localName);
      expect(names).to.deep.equal(['i', 'iframe', 'b']);
      expect(isPutInAnew(frame), attributes).to.equal(false);
    }
  });

  it('stays where it has a page of its own, which would be loaded again', () => {
    for (const attributes of ['src="about:blank?own"', 'srcdoc="Own"'])
      expect(isPutInAnew(open(attributes)), attributes).to.equal(false);
  });

  it('is the only kind of element that is put in anew', () => {
    const holder = fixtureSync<HTMLElement>('<div><embed><img alt=""></div>');
    const observer = new MutationObserver(() => undefined);
    observer.observe(holder, { childList: true });
    [...holder.children].forEach(forgetFrame);
    expect(observer.takeRecords()).to.deep.equal([]);
  });

  it('stays where it is not on the page', () => {
    const frame = document.createElement('iframe');
    forgetFrame(frame);
    expect(frame.parentNode).to.equal(null);
  });
});
