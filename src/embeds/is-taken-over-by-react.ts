import { elementsAround } from './elements-around.js';

/** How the names of the fields begin that React's code sets on an element it has taken over. */
const REACT_ELEMENT = /^__react(Fiber|InternalInstance)\$/;
const REACT_PROPS = '__reactProps$';

/** What React has set on an element by itself. */
const fieldsOfReact = (element: Element): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(element).filter(([name]) => name.startsWith('__react')));

/** Whether an element is of HTML that React inserts as it is, and never looks into. */
const isRawHtml = (fields: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(fields).some(
    ([name, props]) =>
      name.startsWith(REACT_PROPS) &&
      typeof props === 'object' &&
      props !== null &&
      'dangerouslySetInnerHTML' in props,
  );

/** Whether React's code has been here, so that it meets nothing new around this element any more. */
export function isTakenOverByReact(element: Element): boolean {
  const all = elementsAround(element).map(fieldsOfReact);
  const index = all.findIndex((fields) =>
    Object.keys(fields).some((name) => REACT_ELEMENT.test(name)),
  );
  const found = all[index];
  return all.length === 0 || index === 0 || (found !== undefined && isRawHtml(found));
}
