import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The page of an article: the head and the foot that a CMS writes, and paragraphs between them. */
function makeArticle() {
  const [head, foot] = read('../package/marked-pages/wordpress.html').split(/(?=<\/body>)/);
  const sentence = 'The tide comes in twice a day, and the harbour has got used to <em>that</em>. ';
  const paragraph = `<p class="wp-block-paragraph">${sentence.repeat(6)}</p>\n`;
  return head + paragraph.repeat(150) + foot;
}

const repeat = (times, write) => Array.from({ length: times }, (_, index) => write(index)).join('');

/** The pages that `npm run bench:mark` marks. */
export const markedPages = {
  'an article': makeArticle(),
  // Each of these tags is read, and left alone.
  'pictures of the site': repeat(
    1500,
    (index) =>
      `<a href="/${index}"><img class="card" src="/pictures/${index}.jpg" alt="A boat" loading="lazy"></a>\n`,
  ),
  'tags to mark, and nothing else': repeat(
    1500,
    (index) => `<script async src="https://www.google-analytics.com/${index}.js"></script>\n`,
  ),
};
