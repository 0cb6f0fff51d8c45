import { remote } from 'webdriverio';
import { startWebKit } from '../browsers/webkit.mjs';

export const source =
  'WebKit: role and name of each element, by WebDriver’s computedrole and computedlabel; states and descriptions as the document has them, as the driver does not tell them';

// Lists every rendered element of a page, with what the driver does not tell. It runs in the page.
const listElements = `
  const found = [];
  const isShown = (one) => one.checkVisibility() || getComputedStyle(one).display === 'contents';
  const isTold = (one) => isShown(one) && !/^(script|style)$/.test(one.localName);
  function walk(one, depth) {
    const root = one.getRootNode();
    const id = one.getAttribute('aria-describedby');
    const children = [...(one.shadowRoot ?? one).childNodes];
    const states = [];
    if (one === root.activeElement && one !== document.body) states.push('focused');
    if (one.type === 'checkbox') states.push(one.checked ? 'checked' : 'not checked');
    if (one.matches('dialog:modal')) states.push('modal');
    if (one.matches('details')) states.push(one.open ? 'open' : 'closed');
    if (/^H[1-6]$/.test(one.tagName)) states.push('level: ' + one.tagName[1]);
    const description = id ? root.getElementById(id)?.textContent ?? '' : '';
    const text = children.map((child) => (child.nodeType === 3 ? child.data : '')).join('').trim();
    found.push([one, one.localName, depth, states, description, text]);
    for (const child of children)
      if (child.nodeType === 1 && isTold(child)) walk(child, depth + 1);
  }
  walk(document.querySelector(arguments[0]), 0);
  return found;`;

const KEY = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * Opens a window. `goTo` opens a page in it, `evaluate` runs an expression there, and `tree` reads the tree of
 * one element.
 */
export async function openWebKit(found) {
  const { options, stop } = await startWebKit(found);
  const session = await remote({ ...options, logLevel: 'silent' });

  async function tree(wanted, root) {
    const top = { children: [] };
    const path = [top];
    for (const [one, element, depth, states, description, text] of await session.executeScript(
      listElements,
      [root],
    )) {
      const role = await session.getElementComputedRole(one[KEY]);
      const name = await session.getElementComputedLabel(one[KEY]);
      const children = text ? [{ role: 'text', name: text, states: [], children: [] }] : [];
      const node = {
        role: (role || (name && `<${element}>`)).toLowerCase(),
        name,
        description,
        states,
        children,
      };
      path[depth].children.push(node);
      path[depth + 1] = node;
    }
    return top.children[0];
  }

  return {
    goTo: (url) => session.navigateTo(url),
    evaluate: (expression) =>
      session.executeAsyncScript(
        `const done = arguments[0]; (async () => ${expression})().then(done, () => done(null));`,
        [],
      ),
    tree,
    async close() {
      await session.deleteSession().catch(() => {});
      stop();
    },
  };
}
