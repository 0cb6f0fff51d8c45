import { guidePages, readMarkdown } from './read-guide.mjs';
import { renderExample } from './render-example.mjs';
import { renderMarkdown } from './render-markdown.mjs';

/** What the guide links to besides its own pages. */
const isPublic = (file) =>
  /^((demo|src|test)\/|LICENSE$)/.test(file) && !/(^|\/)\.|node_modules/.test(file);

const navigation = (current) =>
  guidePages
    .map(({ address, label, name }) => {
      const mark = name === current ? ' aria-current="page"' : '';
      return `<li><a href="${address}"${mark}>${label}</a></li>`;
    })
    .join('\n');

function markdownPage(file, name) {
  const markdown = readMarkdown(file, name);
  const { text } = markdown.tokens.find(({ type, depth }) => type === 'heading' && depth === 1);
  return { title: text, navigation: navigation(name), content: renderMarkdown(markdown) };
}

/**
 * What is at an address of the guide: the values of a `page`, a whole `document`, or a `file` of the
 * repository. Undefined where there is nothing. Everything is read anew, so that an edit shows on reload.
 */
export function findInGuide(path, secondOrigin) {
  const page = guidePages.find(({ address }) => address === path);
  if (page) return { page: markdownPage(page.file, page.name) };

  const [, file] = /^\/guide\/files\/(.+)$/.exec(path) ?? [];
  if (file && isPublic(file)) return file.endsWith('.md') ? { page: markdownPage(file) } : { file };

  const [, name, number] = /^\/guide\/example\/([\w-]+)\/(\d+)$/.exec(path) ?? [];
  const source = guidePages.find((one) => one.name === name);
  const block = source && readMarkdown(source.file, name).blocks[number - 1];
  if (!block?.words.includes('live')) return undefined;
  const cookieName = `example-${name}-${number}`;
  return { document: renderExample(block, { second: secondOrigin, cookieName }) };
}
