// The options of a visitor as each engine takes them: for a context, or for the whole browser.
const choices = {
  chromium: {
    javaScript: (value) => ({ context: { javaScriptEnabled: value } }),
    viewport: (value) => ({ context: { viewport: value } }),
    zoom: (value) => ({ context: { deviceScaleFactor: value } }),
    locale: (value) => ({ context: { locale: value } }),
    reducedMotion: (value) => ({ context: { reducedMotion: value ? 'reduce' : 'no-preference' } }),
    colorScheme: (value) => ({ context: { colorScheme: value } }),
    forcedColors: (value) => ({ context: { forcedColors: value ? 'active' : 'none' } }),
    print: () => ({}), // of a page, see openPage
    gpc: (value) => (value ? { context: { extraHTTPHeaders: { 'Sec-GPC': '1' } } } : {}),
    safeArea: () => ({}), // the same
  },
  firefox: {
    viewport: () => ({}), // of a tab, see openWindow
    newWindow: () => ({}), // see idle-windows.mjs
    javaScript: (value) => ({ browser: { 'javascript.enabled': value } }),
    zoom: () => ({}), // of a tab, see openWindow
    locale: () => ({}), // of a window, the same
    reducedMotion: (value) => ({ browser: { 'ui.prefersReducedMotion': value ? 1 : 0 } }),
    colorScheme: (value) => ({
      browser: { 'layout.css.prefers-color-scheme.content-override': value === 'dark' ? 0 : 1 },
    }),
    // 2: the page's own colours are never used.
    forcedColors: (value) => ({ browser: { 'browser.display.document_color_use': value ? 2 : 0 } }),
    gpc: (value) => ({ browser: { 'privacy.globalprivacycontrol.enabled': value } }),
  },
};

/** @param {'chromium' | 'firefox'} name */
export function translateOptions(name, options) {
  const result = { context: {}, browser: {} };
  for (const [option, value] of Object.entries(options)) {
    const choice = choices[name][option];
    if (!choice) throw new Error(`unknown visitor option ${option}`);
    const { context, browser } = choice(value);
    Object.assign(result.context, context);
    Object.assign(result.browser, browser);
  }
  return result;
}
