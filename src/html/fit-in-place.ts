import { document } from '../page/document.js';
import { mayHydrateDocument } from '../page/may-hydrate-document.js';
import { fitIntoPage } from '../ui/fit-into-page.js';

/**
 * Fits the box into the page. Where React may hydrate the whole document, the notice moves to the
 * end of the body once the body is parsed, see `mayHydrateDocument`. Returns a function that undoes
 * the fit.
 */
export function fitInPlace(host: HTMLElement, box: HTMLElement): () => void {
  let stop = fitIntoPage(box);
  function onParsed(): void {
    if (document.readyState === 'loading' || !mayHydrateDocument()) return;
    removeEventListener('readystatechange', onParsed, true);
    // An element that is moved leaves the top layer.
    stop();
    document.body.append(host);
    stop = fitIntoPage(box);
  }
  // Deferred scripts and modules run after this event.
  addEventListener('readystatechange', onParsed, true);
  onParsed();
  return () => {
    removeEventListener('readystatechange', onParsed, true);
    stop();
  };
}
