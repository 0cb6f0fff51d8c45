/** Whether two boxes on the screen have an area in common. */
export const boxesOverlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;
