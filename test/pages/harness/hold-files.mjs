// For pages with the notice in their HTML: our files come late, or never.
import { answerBuiltFile } from './built-files.mjs';

/** The file with the guard. */
export const GUARD = 'in-html';

/** Our other files. */
export const FILES = ['notice-in-html', 'choose', 'notice', 'preferences', 'extras', 'diagnose'];

/**
 * Whether the notice can be seen. While none of our files has loaded, it came with the first paint.
 */
export const isSeen = () =>
  document
    .querySelector('ask-first-notice')
    ?.shadowRoot?.querySelector('[part~=notice]')
    ?.getBoundingClientRect().height > 0;

/** Lets files of ours never come. */
export function hangFiles(t, names = [GUARD, ...FILES]) {
  for (const name of names) t.site.file(`/ask-first/${name}.js`, { hang: true });
}

/** Lets files of ours wait. Returns the function that ends this. */
export function holdFiles(t, names = [GUARD, ...FILES]) {
  let go;
  const gone = new Promise((resolve) => (go = resolve));
  for (const name of names) {
    const path = `/ask-first/${name}.js`;
    const { type, body } = answerBuiltFile(path);
    const chunks = [
      ['', () => gone],
      [body, 0],
    ];
    t.site.file(path, { type, chunks });
  }
  return go;
}
