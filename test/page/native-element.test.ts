import { expect } from '@open-wc/testing';
import * as native from '../../src/page/native-element.js';

/** Every member that our functions read, as the names of fields. */
const NAMES = [
  ...[
    'parentElement',
    'parentNode',
    'childNodes',
    'firstElementChild',
    'textContent',
    'isConnected',
  ],
  ...['ownerDocument', 'getRootNode', 'localName', 'namespaceURI', 'getAttribute', 'setAttribute'],
  ...['removeAttribute', 'closest', 'matches', 'querySelectorAll', 'shadowRoot', 'nodeType'],
  ...['insertBefore', 'getBoundingClientRect', 'compareDocumentPosition'],
];

describe('a form whose fields have the names of what we read', () => {
  let form: HTMLFormElement;
  beforeEach(() => {
    const holder = document.createElement('div');
    const fields = NAMES.map((name) => `<input name="${name}">`).join('');
    holder.innerHTML = `<form id="form" style="width: 40px">${fields}A<b></b></form>`;
    document.body.append(holder);
    form = holder.querySelector('form')!;
  });
  afterEach(() => Node.prototype.removeChild.call(document.body, document.body.lastChild!));

  // `equal` on an element would read the same members for its message.
  it('is read as the element that it is', () => {
    const around = document.body.lastChild;
    const answers = {
      isElement: native.isElement(form),
      isOnPage: native.isOnPage(form),
      name: native.nameOf(form),
      isParent: native.parentOf(form) === around,
      host: native.hostOf(form),
      hasChildren: native.hasChildren(form),
      children: native.childrenOf(form).length,
      text: native.textOf(form),
      id: native.attributeOf(form, 'id'),
      root: native.shadowRootOf(form),
      matches: native.matches(form, '#form'),
      isNearest: native.nearest(form, 'div') === around,
      inside: native.findInside(form, 'b').length,
      width: native.boxOf(form).width,
    };
    expect(answers).to.deep.equal({
      isElement: true,
      isOnPage: true,
      name: 'form',
      isParent: true,
      host: null,
      hasChildren: true,
      children: NAMES.length + 2,
      text: 'A',
      id: 'form',
      root: null,
      matches: true,
      isNearest: true,
      inside: 1,
      width: 40,
    });
  });

  it('is written to, and gets elements', () => {
    native.setAttribute(form, 'lang', 'en');
    expect(native.attributeOf(form, 'lang')).to.equal('en');
    native.removeAttribute(form, 'lang');
    expect(native.attributeOf(form, 'lang')).to.equal(null);
    const [first] = native.childrenOf(form);
    const [added, last] = [document.createElement('i'), document.createElement('u')];
    native.insertBefore(form, added, first);
    native.insertBefore(form, last);
    const children = native.childrenOf(form);
    expect(children[0] === added && children[children.length - 1] === last).to.equal(true);
    expect(native.inDocumentOrder(added, last)).to.equal(-1);
  });
});
