// The following functions run in the page.

/** The element at the end of a path of selectors that descends through open shadow roots. */
function findElement(path) {
  let place = document;
  for (const selector of path) {
    const root = place.shadowRoot ?? place;
    // A path may also go on with the children of an element that has a shadow root.
    const next = root.querySelector(selector) ?? place.querySelector(selector);
    if (!next) return null;
    place = next;
  }
  return place;
}

/** Where to click to hit the element, or why that cannot be done. */
function aimAt(path) {
  const element = findElement(path);
  if (!element) return { reason: 'no such element' };
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (!width || !height || getComputedStyle(element).visibility !== 'visible') {
    return { reason: 'not visible' };
  }
  const x = left + width / 2;
  const y = top + height / 2;
  let hit = document.elementFromPoint(x, y);
  for (let inner; (inner = hit?.shadowRoot?.elementFromPoint(x, y)) && inner !== hit;) hit = inner;
  for (let node = hit; node; node = node.assignedSlot ?? node.parentNode ?? node.host) {
    if (node === element) return { x, y };
  }
  return { reason: `covered by ${hit?.outerHTML.slice(0, 80)}` };
}

function focusOn(path) {
  const element = findElement(path);
  if (!element) throw new Error('no such element');
  element.focus();
}

const callWith = (action, path) =>
  `((path) => { ${findElement} return (${action})(path); })(${JSON.stringify(path)})`;

/** Expressions for page.evaluate(). */
export const aim = (path) => callWith(aimAt, path);
export const focus = (path) => callWith(focusOn, path);
