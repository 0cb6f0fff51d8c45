import { document } from './document.js';
import { ownNonce } from './own-nonce.js';
import type { OwnScript } from './own-script.js';
import { removeFromPage } from './remove-from-page.js';
import { trusted } from './trusted.js';

type Import = (address: string) => Promise<unknown>;

/**
 * Milliseconds before another way is tried. When a page is left, Firefox (153) rejects its imports while
 * its code still runs. Such a page must not request them again.
 */
const PAUSE = 300;

/** Resolves when a module has been loaded. To import it then makes no request. */
async function loadByElement(address: string): Promise<void> {
  const script = document.createElement('script');
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    script.type = 'module';
    script.nonce = ownNonce;
    script.src = trusted('createScriptURL', address);
    document.head.append(script);
  }).finally(() => removeFromPage(script));
}

/**
 * Creates the function that imports the first of some files of ours that exists.
 *
 * A file that cannot be imported is loaded by a script element. A policy with hashes and
 * `strict-dynamic` allows what our code inserts. In Chromium (156) and Firefox (153) it does not allow
 * what a script in the HTML imports. Until the page is left, Firefox also remembers each address that has
 * failed, so the last way uses another address of the same file.
 *
 * @param importModule the plain `import()` of our own code
 */
export function createImport({ base, isBaseNamed }: OwnScript, importModule: Import) {
  let count = 0;
  const addressOf = (file: string): string => new URL(file, base).href;
  /**
   * An address relative to our own file, unless `data-base` names the folder. The folder of the tag's `src`
   * would be wrong if an element `base` came after the tag.
   */
  const nameOf = (file: string): string => (isBaseNamed ? addressOf(file) : `./${file}`);
  const importByElement: Import = (address) =>
    loadByElement(address).then(() => importModule(address));
  const ways: Import[] = [
    (file) => importModule(nameOf(file)),
    (file) => importByElement(addressOf(file)),
    (file) => importByElement(addressOf(`${file}#${++count}`)),
  ];
  return async (files: readonly string[]): Promise<unknown> => {
    let failure: unknown;
    const unreadable = new Set<string>();
    for (const way of ways) {
      if (failure !== undefined) await new Promise((resolve) => setTimeout(resolve, PAUSE));
      for (const file of files.filter((name) => !unreadable.has(name)))
        try {
          return await way(file);
        } catch (error) {
          failure ??= error;
          // The file exists but is no module, so no way can import it. WebKit (2.50) fires no event then.
          if (error instanceof SyntaxError) unreadable.add(file);
        }
    }
    throw failure;
  };
}
