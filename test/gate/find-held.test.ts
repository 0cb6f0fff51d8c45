import { expect } from '@open-wc/testing';
import { findChanged } from '../../src/gate/find-held.js';

/** Lets a page change, and returns the ids of what is found. */
async function findAfter(html: string, change: (root: HTMLElement) => unknown): Promise<string[]> {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  const records = await new Promise<MutationRecord[]>((resolve) => {
    new MutationObserver(resolve).observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
    });
    change(root);
  });
  root.remove();
  return [...findChanged(records)].map(({ id }) => id);
}

const setOn = (id: string, name: string) => (root: HTMLElement) =>
  root.querySelector(`#${id}`)!.setAttribute(name, name === 'data-consent' ? 'analytics' : '/a');

describe('what is found after a change of the page', () => {
  it('is all that a new mark holds, on an element and inside it', async () => {
    const html = '<p id="p"><img id="in" alt="" data-consent-src="/a"></p>';
    expect(await findAfter(html, setOn('p', 'data-consent'))).to.deep.equal(['in']);
  });

  it('is an element with a mark around it that gets something to hold', async () => {
    const html = '<p data-consent="analytics"><img id="in" alt=""></p>';
    expect(await findAfter(html, setOn('in', 'data-consent-src'))).to.deep.equal(['in']);
  });

  it('is no element without a mark, whatever it holds', async () => {
    const html = '<img id="out" alt=""><p id="p"><img id="in" alt="" data-consent-src="/a"></p>';
    expect(await findAfter(html, setOn('out', 'data-consent-src'))).to.deep.equal([]);
    expect(await findAfter(html, setOn('p', 'data-consent-href'))).to.deep.equal([]);
    const added = '<p><img id="new" alt="" data-consent-src="/a"></p>';
    expect(await findAfter('', (root) => (root.innerHTML = added))).to.deep.equal([]);
  });

  it('is what comes between texts', async () => {
    const added = 'Before<img id="in" alt="" data-consent="analytics" data-src="/a">after';
    expect(await findAfter('', (root) => (root.innerHTML = added))).to.deep.equal(['in']);
  });

  it('is no element that only gets other content', async () => {
    const html = '<video id="v" data-consent="analytics" data-consent-src="/a"></video>';
    const change = (root: HTMLElement) => root.querySelector('#v')!.append('No video');
    expect(await findAfter(html, change)).to.deep.equal([]);
  });

  it('does not include what is inside an element that gets something to hold', async () => {
    const html =
      '<p data-consent="analytics"><video id="v"><source id="in" data-consent-src="/a"></video></p>';
    expect(await findAfter(html, setOn('v', 'data-consent-src'))).to.deep.equal(['v']);
  });
});
