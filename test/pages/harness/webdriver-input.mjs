// Keys and clicks as WebDriver takes them.
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** A key, or several at once: `Shift+Tab`. */
export function keyActions(combination) {
  const values = combination.split('+').map((key) => keys[key] ?? key);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.reverse().map((value) => ({ type: 'keyUp', value })),
  ];
}

/** Milliseconds between the two halves of a double click. */
export const HALVES = 100;

/** One click, or two. */
export const pointerActions = ({ x, y }, count = 1) => [
  { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
  ...Array.from({ length: count }, (_, index) => [
    { type: 'pause', duration: index === 0 ? 0 : HALVES },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]).flat(),
];
