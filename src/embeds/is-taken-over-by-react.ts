import { elementsAround } from './elements-around.js';

/** React's code sets fields whose names begin like this on each element that it has taken over. */
const REACT_ELEMENT = /^__react(Fiber|InternalInstance)\$/;
const REACT_PROPS = '__reactProps$';

/** The fields that React has set on an element. */
const fieldsOfReact = (element: Element): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(element).filter(([name]) => name.startsWith('__react')));

/** Whether React has inserted raw HTML into this element: it never looks into such HTML. */
const isRawHtml = (fields: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(fields).some(
    ([name, props]) =>
      name.startsWith(REACT_PROPS) &&
      typeof props === 'object' &&
      props !== null &&
      'dangerouslySetInnerHTML' in props,
  );

/**
 * Whether React has taken over the HTML around this element, so that it tolerates a new element
 * there.
 */
export function isTakenOverByReact(element: Element): boolean {
  const all = elementsAround(element).map(fieldsOfReact);
  const index = all.findIndex((fields) =>
    Object.keys(fields).some((name) => REACT_ELEMENT.test(name)),
  );
  const found = all[index];
  return all.length === 0 || index === 0 || (found !== undefined && isRawHtml(found));
}
