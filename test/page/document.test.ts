import { expect } from '@open-wc/testing';
import { document } from '../../src/page/document.js';

const page = globalThis.document;

/** The names of all members that a document inherits. */
function listMembers(): string[] {
  const names = new Set<string>();
  for (let owner: unknown = Document.prototype; owner; owner = Object.getPrototypeOf(owner))
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
  return [...names];
}

/** Runs `work` while an image of the page has the name of each member of the document. */
function whileClobbered(names: readonly string[], work: () => void): void {
  const { createElement, body } = page;
  const box = createElement.call(page, 'div');
  for (const name of names) {
    const image = new Image();
    image.name = name;
    box.append(image);
  }
  body.append(box);
  try {
    work();
  } finally {
    box.remove();
  }
}

describe('document', () => {
  it('has the members of the platform where elements have their names', () => {
    const { body, head, documentElement } = page;
    const names = listMembers();
    expect(names).to.include.members(['body', 'createElement', 'addEventListener', 'baseURI']);
    whileClobbered(names, () => {
      expect(page.body, 'the page’s own').to.be.instanceof(HTMLImageElement);
      expect(document.body).to.equal(body);
      expect(document.head).to.equal(head);
      expect(document.documentElement).to.equal(documentElement);
      for (const name of names) {
        const member: unknown = document[name as keyof Document];
        expect(member, name).not.to.be.instanceof(HTMLImageElement);
      }
    });
  });

  it('calls methods on the page’s document', () => {
    whileClobbered(listMembers(), () => {
      expect(document.querySelector('body')).to.equal(document.body);
      expect(document.createElement('p').ownerDocument).to.equal(page);
      let count = 0;
      const listener = () => count++;
      document.addEventListener('names', listener);
      document.dispatchEvent(new Event('names'));
      document.removeEventListener('names', listener);
      document.dispatchEvent(new Event('names'));
      expect(count).to.equal(1);
    });
  });

  it('passes itself on as the node that it stands for', () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
    expect(walker.root).to.equal(page);
  });

  it('sets what the page’s document has', () => {
    whileClobbered(['cookie', 'title'], () => {
      document.cookie = 'names=1; path=/';
      expect(document.cookie).to.include('names=1');
      document.cookie = 'names=; path=/; max-age=0';
      expect(document.cookie).not.to.include('names=1');
    });
  });
});
