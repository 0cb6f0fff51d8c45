/** Width and height of windows, from a small phone to a large screen, in CSS pixels. */
export const sizes = [
  [320, 568],
  [360, 640],
  [768, 1024],
  [1366, 768],
  [1920, 1080],
];
