import { parentOf } from '../page/native-element.js';

/** The elements around a node, the nearest first. */
export function elementsAround(node: Node): Element[] {
  const around = [];
  for (let next = parentOf(node); next; next = parentOf(next)) around.push(next);
  return around;
}
