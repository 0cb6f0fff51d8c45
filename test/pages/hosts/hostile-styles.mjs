/** Styles of host pages that affect every element that is put into the page, by what they do. */
export const hostileStyles = {
  'reset by unset': '* { all: unset !important }',
  'reset by initial': '* { all: initial !important }',
  'reset of every box':
    '*, *::before, *::after { margin: 0 !important; padding: 0 !important; border: 0 !important; font: inherit !important; position: static !important; float: left !important; box-sizing: content-box !important; text-transform: uppercase !important; line-height: 1 !important; max-width: 60px !important }',
  'huge root font': ':root { font-size: 40px }',
  'tiny root font': ':root { font-size: 8px }',
  'transformed body': 'body { transform: translateZ(0); filter: grayscale(1); contain: paint }',
  'hidden buttons': 'button, section, h2, [role], [popover], [class] { display: none !important }',
  'inherited noise':
    'body { text-align: right; text-indent: 90px; white-space: nowrap; text-transform: uppercase; font-style: italic; font-variant: small-caps; visibility: hidden; line-height: 0.5; cursor: none; pointer-events: none; user-select: none; writing-mode: vertical-rl; text-shadow: 0 0 9px red; color: transparent }',
  'right to left': 'body { direction: rtl }',
  'zoomed root': ':root { zoom: 2 }',
  'covered by an advertisement':
    'body::after { content: "Buy oars"; position: fixed; inset: auto 0 0; height: 90%; z-index: 2147483647; background: gold; color: black }',
  'faded custom elements':
    'ask-first-notice { opacity: 0.1; transform: scale(0.3); position: absolute; left: -9999px; overflow: hidden; width: 0; height: 0; clip-path: inset(50%) }',
};
