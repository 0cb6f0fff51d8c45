import playwright from 'playwright-core';
import { chromiumArguments } from '../pages/harness/chromium-engine.mjs';

export const source =
  'Chromium’s own tree, by Accessibility.getFullAXTree of its debugging protocol';

const told = /^(level|focused|focusable|checked|expanded|modal|disabled|live)$/;

function toTree(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = ({ ignored, role, name, description, properties = [], childIds = [] }) => ({
    role: ignored ? 'ignored' : role.value,
    name: ignored ? '' : (name?.value ?? ''),
    description: description?.value ?? '',
    states: ignored
      ? []
      : properties
          .filter((property) => told.test(property.name))
          .map((property) => `${property.name}: ${property.value.value}`)
          .map((state) => state.replace(': true', '')),
    children: childIds.flatMap((id) => (byId.has(id) ? read(byId.get(id)) : [])),
  });
  return read(nodes[0]);
}

/** Opens a window. `goTo` opens a page in it, `evaluate` runs an expression there, and `tree` reads its tree. */
export async function openChromium({ path }) {
  const browser = await playwright.chromium.launch({
    executablePath: path,
    args: chromiumArguments,
  });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  return {
    goTo: (url) => page.goto(url),
    evaluate: (expression) => page.evaluate(expression),
    tree: async () => toTree((await session.send('Accessibility.getFullAXTree')).nodes),
    close: () => browser.close(),
  };
}
