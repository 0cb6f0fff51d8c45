import { expect, fixtureSync } from '@open-wc/testing';
import { createGuardTools } from '../../src/gate/guard-tools.js';
import { createPermissions } from '../../src/gate/permissions.js';
import { createReleaseQueue } from '../../src/release/release-queue.js';
import { waitUntil } from '../wait-until.js';
import { external } from './release.js';

/** A held script of this type. */
function createHeld(type: string, text: string, purpose: string): HTMLScriptElement {
  const script = Object.assign(document.createElement('script'), { type, text });
  script.dataset.consent = purpose;
  return script;
}

describe('a withdrawal', () => {
  /**
   * Releases code that withdraws consent in its second script, and then a script that is still granted.
   * Returns what has run.
   */
  async function runWithdrawn(type: string, text: string): Promise<unknown[]> {
    window.noted = [];
    let isGranted = true;
    Object.assign(window, { withdraw: () => (isGranted = false) });
    const { isAllowed } = createPermissions((purpose) => purpose === 'always' || isGranted, null);
    const held = [
      createHeld(type, text, 'analytics'),
      createHeld('text/plain', 'noted.push("last")', 'always'),
    ];
    fixtureSync<HTMLElement>('<div></div>').append(...held);
    createReleaseQueue(isAllowed, createGuardTools(null))(held);
    await waitUntil(() => window.noted.includes('last'), 'all is released');
    return window.noted;
  }

  const scripts = `<script src="${external('noted.push("external")')}"></script>
    <script>noted.push("inline"); withdraw()</script><script>noted.push("denied")</script>
    <script src="${external('noted.push("denied")')}"></script>`;
  const writes = `document.write(${JSON.stringify(scripts).replaceAll('</', '<\\/')})`;

  for (const [what, type, text] of [
    ['of a block', 'text/html', scripts],
    ['that a script has written', 'text/plain', writes],
    ['that a script of a block has written', 'text/html', `<script>${writes}</script>`],
  ] as const)
    it(`stops the scripts ${what} that have not run`, async () => {
      expect(await runWithdrawn(type, text)).to.eql(['external', 'inline', 'last']);
    });
});
