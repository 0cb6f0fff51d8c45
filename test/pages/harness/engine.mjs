import { locate } from '../../browsers/locate.mjs';

/**
 * Starts one engine. `(await engine.newVisitor(options)).newPage()` opens a tab; close() ends it.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} name
 */
export async function startEngine(name) {
  const found = locate()[name];
  if (!found) throw new Error(`${name} is not installed: node test/browsers/provision.mjs`);
  // Each engine is loaded when it is needed: webdriverio alone takes longer than Chromium to start.
  if (name === 'chromium') return (await import('./chromium-engine.mjs')).startChromium(found);
  if (name === 'firefox') return (await import('./firefox-engine.mjs')).startFirefox(found);
  return (await import('./webkit-engine.mjs')).startWebKitEngine(found);
}
