import { brotliCompressSync, gzipSync } from 'node:zlib';
import { newVisitor, openTab } from '../browser.mjs';
import { settle, accept } from '../steps.mjs';

const total = (contents, compress) =>
  contents.reduce((sum, content) => sum + compress(content).length, 0);

/** Describes what a visit has requested, from the log of the server. */
function describe(site, contender, visited) {
  const paths = visited
    .map(({ url }) => url.split('?')[0])
    .filter((path) => site.files.has(path) && path.startsWith(`/${contender.id}/`));
  const contents = paths.map((path) => site.files.get(path));
  if (contender.inlined) contents.push(contender.inlined);
  return {
    requests: paths.length,
    brotli: total(contents, brotliCompressSync),
    gzip: total(contents, gzipSync),
    raw: contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0),
  };
}

const countBlocking = (page, id) =>
  page.evaluate(
    (base) =>
      performance
        .getEntriesByType('resource')
        .filter(
          ({ name, renderBlockingStatus }) =>
            name.includes(base) && renderBlockingStatus === 'blocking',
        ).length,
    `/${id}/`,
  );

/** Measures bytes, requests and render-blocking requests, which are the same in every run. */
export async function measureBytes({ browser, site }, contender) {
  const visitor = await newVisitor(browser);
  const visit = async (isFirst) => {
    site.requests.length = 0;
    const { page } = await openTab(visitor);
    await settle(page, site, contender, { waitsForNotice: isFirst });
    const seen = {
      ...describe(site, contender, site.requests),
      blocking: await countBlocking(page, contender.id),
    };
    if (isFirst) await accept(page, contender);
    await page.close();
    return seen;
  };
  const first = await visit(true);
  const returning = await visit(false);
  await visitor.close();
  return { first, returning };
}
