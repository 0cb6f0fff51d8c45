import { expect } from '@open-wc/testing';
import { giveFocusBack } from '../../src/ui/give-focus-back.js';

describe('giving the focus back within a form whose fields have the names of members that we use', () => {
  const names = ['parentElement', 'getRootNode', 'focus', 'localName', 'id', 'querySelector'];
  const fields = names.map((name) => `<input name="${name}">`).join('');
  let holder: HTMLElement;
  afterEach(() => holder.remove());

  function open(html: string): HTMLElement {
    holder = document.createElement('div');
    holder.innerHTML = html;
    document.body.append(holder);
    return holder;
  }

  it('ends where the control is hidden', () => {
    const opener = open(`<form><button hidden>A</button>${fields}</form>`).querySelector('button');
    giveFocusBack(opener);
    expect(document.activeElement).to.not.equal(opener);
  });

  it('finds the control that shows the hidden form', () => {
    const html = `<button aria-controls="menu">Menu</button><form id="menu" hidden>${fields}<button id="in">A</button></form>`;
    const [control, opener] = open(html).querySelectorAll('button');
    giveFocusBack(opener!);
    expect(document.activeElement).to.equal(control);
  });

  it('gives it to a form that can have it', () => {
    const form = open(`<form tabindex="-1">${fields}</form>`).querySelector('form')!;
    giveFocusBack(form);
    expect(document.activeElement).to.equal(form);
  });
});
