import { expect } from '@open-wc/testing';
import { hasKeptListeners, watchListeners } from '../../src/page/kept-listeners.js';

describe('the listeners on an element', () => {
  it('are there from when they are watched', () => {
    const [watched, other] = [document.createElement('div'), document.createElement('div')];
    expect(hasKeptListeners(watched)).to.equal(false);
    watchListeners(watched);
    expect(hasKeptListeners(watched)).to.equal(true);
    expect(hasKeptListeners(other)).to.equal(false);
  });

  it('are gone where the page is written anew', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    watchListeners(page);
    expect(hasKeptListeners(page)).to.equal(true);
    page.open();
    expect(hasKeptListeners(page)).to.equal(false);
    page.close();
    frame.remove();
  });
});
