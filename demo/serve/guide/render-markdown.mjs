import { posix } from 'node:path';
import { Marked, Renderer } from 'marked';
import { escapeHtml } from '../escape-html.mjs';
import { guidePages, isFile } from './read-guide.mjs';

/** The anchor of a heading, as GitHub makes it, so that one link works in both places. */
export const slugOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** The file of the repository that a relative link in another file means. */
export const resolveLink = (href, file) => posix.join(posix.dirname(file), href);

/**
 * Where the demo serves what a link means: a page of the guide, or a file of the repository. Empty for
 * a folder, which only a repository shows.
 */
function addressOf(href, file) {
  if (/^(https?:|#)/.test(href)) return href;
  const [path, anchor] = href.split('#');
  const target = resolveLink(path, file);
  if (!isFile(target)) return '';
  const page = guidePages.find((one) => one.file === target);
  return `${page?.address ?? `/guide/files/${target}`}${anchor ? `#${anchor}` : ''}`;
}

/** A block that is also run: its code, a frame that runs it, and a button that runs it as on a first visit. */
const liveExample = (code, { page, number }) => {
  const address = `/guide/example/${page}/${number}`;
  const title = `Example ${number}, running`;
  // Same-origin, as Ask First holds everything in a frame of another origin.
  const sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads';
  return `<figure class="example">
  ${code}
  <iframe src="${address}" title="${title}" sandbox="${sandbox}" loading="lazy"></iframe>
  <figcaption>
    <button type="button" data-again>Start again</button>
    <a href="${address}" target="_blank">Open in a tab of its own</a>
  </figcaption>
</figure>\n`;
};

/** Turns what `readMarkdown` has read into HTML. */
export function renderMarkdown({ file, tokens, blocks }) {
  const blockOf = new Map(blocks.map((block) => [block.token, block]));
  const renderer = {
    heading({ tokens, depth, text }) {
      const id = slugOf(text);
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      const address = addressOf(href, file);
      return address ? `<a href="${escapeHtml(address)}">${text}</a>` : text;
    },
    image({ href, text }) {
      return `<img src="${escapeHtml(addressOf(href, file))}" alt="${escapeHtml(text)}" loading="lazy">`;
    },
    code(token) {
      const block = blockOf.get(token);
      // It scrolls in itself, by the keyboard too.
      const code = `<pre tabindex="0"><code>${escapeHtml(token.text)}</code></pre>\n`;
      return block.words.includes('live') ? liveExample(code, block) : code;
    },
    table(token) {
      const table = Renderer.prototype.table.call(this, token);
      return `<div class="table" tabindex="0" role="group" aria-label="Table">${table}</div>\n`;
    },
  };
  return new Marked({ renderer }).parser(tokens);
}
