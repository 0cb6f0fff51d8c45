/**
 * Whether `openAt` opens a page of that size in a frame in WebKit, so that no test has to be
 * skipped.
 */
export const isFramed = ({ viewport } = {}) => viewport?.width < 447;

/**
 * Opens a page in a window of any size. WebKit's windows are at least 447 pixels wide, so a
 * narrower page stands in a frame there, and `evaluate` runs in that frame.
 */
export async function openAt(t, url, visitor = {}) {
  const { width, height } = visitor.viewport ?? {};
  if (t.engine !== 'webkit' || !isFramed(visitor)) return t.open(url, visitor);
  const html = `<!doctype html><title>Frame</title><iframe src="${url}" width="${width}" height="${height}" style="border:0">`;
  const page = await t.open(t.site.page('/frame', html));
  const code = (what, argument) =>
    typeof what === 'function' ? `(${what})(${JSON.stringify(argument) ?? ''})` : what;
  const inFrame = (what, argument) => `frames[0].eval(${JSON.stringify(code(what, argument))})`;
  return {
    evaluate: (...what) => page.evaluate(inFrame(...what)),
    waitFor: (...what) => page.waitFor(inFrame(...what)),
    screenshot: page.screenshot,
  };
}
