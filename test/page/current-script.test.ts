import { expect } from '@open-wc/testing';
import { currentScript } from '../../src/page/current-script.js';

/** Runs a script of this kind, and returns it with what was found while it ran. */
function lookFrom(namespace: string): [script: Element, found: unknown] {
  let found: unknown = 'nothing ran';
  Object.assign(window, { look: () => (found = currentScript()) });
  const script = document.createElementNS(namespace, 'script');
  script.textContent = 'look()';
  document.body.append(script);
  script.remove();
  return [script, found];
}

describe('the script whose code runs', () => {
  it('is found while an HTML script runs', () => {
    const [script, found] = lookFrom('http://www.w3.org/1999/xhtml');
    expect(found === script).to.equal(true);
  });

  it('is none while an SVG script runs, or no script', () => {
    const [, found] = lookFrom('http://www.w3.org/2000/svg');
    expect(found === null).to.equal(true);
    expect(currentScript()).to.equal(null);
  });
});
