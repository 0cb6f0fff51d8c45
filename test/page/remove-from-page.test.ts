import { expect } from '@open-wc/testing';
import { removeFromPage } from '../../src/page/remove-from-page.js';

describe('removeFromPage', () => {
  it('removes an element from a form with a field that is called like the method', () => {
    const form = document.createElement('form');
    form.innerHTML = '<input name="removeChild"><b></b>';
    removeFromPage(form.querySelector('b')!);
    expect(form.querySelector('b')).to.equal(null);
  });

  it('does nothing with an element that is not on the page', () => {
    removeFromPage(document.createElement('b'));
  });
});
