import { locate } from '../../browsers/locate.mjs';
import { startPlaywright } from './playwright-engine.mjs';

/**
 * Starts one engine. `(await engine.newVisitor(options)).newPage()` opens a tab; close() ends it.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} name
 */
export async function startEngine(name) {
  const found = locate()[name];
  if (!found) throw new Error(`${name} is not installed: node test/browsers/provision.mjs`);
  if (name !== 'webkit') return startPlaywright(name, found);
  // Loading webdriverio takes longer than starting Chromium.
  const { startWebKitEngine } = await import('./webkit-engine.mjs');
  return startWebKitEngine(found);
}
