import { startDemo } from '../../../demo/start-demo.mjs';

/**
 * The demo newspaper of one test, on the test's own host name: WebKit's visitors share their
 * cookies, which know no ports.
 */
export async function hostDemo(t) {
  const demo = await startDemo({ host: t.site.host });
  t.after(() => demo.stop());
  return demo;
}
