// The states in which the notice and all that follows it are tested. Each has options of a visitor,
// or a change of the page, and the engines that do not support it.
const notInWebKit = (what) => ({ webkit: `its driver cannot ${what}` });
const isWide = { webkit: 'its window is 447 pixels wide at least' };

/** Makes the page and our elements read from right to left. */
const mirror = () => {
  document.documentElement.dir = 'rtl';
  for (const host of document.querySelectorAll('ask-first-notice, ask-first-preferences'))
    host.shadowRoot.querySelector('section, dialog').dir = 'rtl';
};

/** The values of WCAG 1.4.12, as the page sets them, and as an extension does in shadow roots too. */
const space = () => {
  const values = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em;'.replaceAll(
    ';',
    ' !important;',
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { ${values} } p { margin-bottom: 2em !important; }`);
  const parts = ['heading', 'text', 'button', 'read-more'].map((part) => `::part(${part})`);
  const outer = new CSSStyleSheet();
  outer.replaceSync(`*, ${parts} { ${values} }`);
  document.adoptedStyleSheets = [outer];
  for (const { shadowRoot } of document.querySelectorAll('*'))
    if (shadowRoot && !shadowRoot.isSpaced) {
      shadowRoot.isSpaced = true;
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    }
};

export const states = {
  light: {},
  dark: { visitor: { colorScheme: 'dark' }, skip: notInWebKit('switch the scheme') },
  'forced colours': { visitor: { forcedColors: true }, skip: notInWebKit('force colours') },
  'right to left': { act: mirror },
  '320 px': { visitor: { viewport: { width: 320, height: 568 } }, skip: isWide },
  '400 % zoom': { visitor: { viewport: { width: 320, height: 256 }, zoom: 4 }, skip: isWide },
  'a low window': { visitor: { viewport: { width: 500, height: 256 } } },
  'text spacing': { visitor: { viewport: { width: 500, height: 568 } }, act: space },
  'reduced motion': { visitor: { reducedMotion: true }, skip: notInWebKit('reduce motion') },
};
