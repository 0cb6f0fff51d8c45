import type { Config } from '../core/config-types.js';
import type { Context, ServerNotice } from '../core/context.js';
import type { RenderedNotice, ShownNotice } from '../core/rendered-notice.js';
import { carriesMarkNonce } from '../options/held-attributes.js';
import { document, documentNode } from '../page/document.js';
import { removeFromPage } from '../page/remove-from-page.js';
import { report, runSafely } from '../page/report.js';
import { whenFired } from '../page/timing.js';
import { takeEarly, type KeptClick } from './early-notice.js';
import { readRendered, TAG } from './read-rendered.js';
import { removeCopies } from './remove-copies.js';
import { showRendered } from './show-rendered.js';
import { watchButtons } from './watch-buttons.js';
import { whenParsed } from './when-parsed.js';

/** Calls `work` when the page removes an element beside the body. Returns a function that ends this. */
function whenRemoved(host: HTMLElement, work: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected) work();
  });
  for (const node of [documentNode, document.documentElement])
    observer.observe(node, { childList: true });
  return () => observer.disconnect();
}

/** Shows the notice until a choice is made, and answers its buttons. */
function answer(context: Context, shown: ShownNotice, kept: KeptClick | undefined): void {
  const { consent, answerClick, withChunk, afterPaint } = context;
  const notice: RenderedNotice = { ...shown, asked: consent.undecided };
  const { host } = notice;

  /** Perhaps no other file of ours has loaded yet: a click loads the file that it needs. */
  function onPress(opener: HTMLButtonElement, act: Event): void {
    const part = opener.getAttribute('part');
    const click = {
      wish: part === 'accept' || part === 'decline' ? part : 'open',
      opener,
      act,
      record: consent.state.record,
    } as const;
    // Not awaited: `handleClick` shows by itself that it loads something.
    void answerClick(
      'notice-in-html.js',
      (chunk) => void runSafely(() => chunk.handleClick(context, notice, click)),
      opener,
    );
  }

  notice.onDispose(watchButtons(notice.renderRoot, onPress));
  notice.onDispose(consent.subscribe(() => notice.dispose()));
  const onRemoved = (): void => {
    notice.dispose();
    void withChunk('notice.js', (chunk) => chunk.showNotice(context));
  };
  notice.onDispose(whenRemoved(host, onRemoved));
  if (kept) onPress(kept.opener, kept.act);
  void afterPaint().then(() =>
    withChunk('notice-in-html.js', (chunk) => chunk.enhance(context, notice)),
  );
}

/** Shows the notice that has just been parsed; undefined if it cannot be shown for these options. */
function showParsed(host: HTMLElement, { raw, markNonce }: Config): ShownNotice | undefined {
  const rendered = readRendered(host);
  if (!rendered || !carriesMarkNonce(host, markNonce)) return undefined;
  if (host.dataset.configHash === raw.configHash) return showRendered(host, rendered);
  report('warn', 'the notice in the HTML was rendered with other options than the guard');
  return undefined;
}

/** Whether another notice is shown, as in a page that was written anew. */
const isShown = (host: HTMLElement): boolean =>
  [...document.querySelectorAll(TAG)].some((other) => other !== host && other.shadowRoot);

/** Removes a notice that stands where the guard does not expect it, and tells the owner. */
async function removeMisplaced(): Promise<void> {
  await whenFired('DOMContentLoaded');
  const found = document.querySelector(`${TAG}[data-config-hash]`);
  if (!found) return;
  report('warn', 'the notice in the HTML is not the first thing in the body:', found);
  removeFromPage(found);
}

/** Removes every other notice in the HTML of this page, and of the pages that a router fetches. */
async function removeOthers(host: HTMLElement | null): Promise<void> {
  if (!host) await removeMisplaced();
  removeCopies(host);
}

/** What the guard does with a notice that a server has rendered into the page's HTML. */
export const serverNotice: ServerNotice = {
  async show(context, isAsked) {
    const early = takeEarly();
    const host = early?.notice.host ?? (await whenParsed());
    void runSafely(() => removeOthers(host));
    const isWanted = host !== null && (await isAsked()) && !isShown(host);
    const shown = isWanted ? (early?.notice ?? showParsed(host, context.config)) : undefined;
    if (shown) answer(context, shown, early?.click);
    else if (early) early.notice.dispose();
    else if (host) removeFromPage(host);
    return shown !== undefined;
  },
  remove: () =>
    void runSafely(async () => {
      const early = takeEarly();
      early?.notice.dispose();
      const host = early?.notice.host ?? (await whenParsed());
      if (host) removeFromPage(host);
      await removeOthers(host);
    }),
};
