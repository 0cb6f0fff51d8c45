/** ENTRY of the preview's frame: shows the built notice and settings, as they are on a page. */
import type { Context, LoadChunk } from '../core/context.js';
import type { Report } from '../core/types.js';
import { whetherToAsk } from '../guard/whether-to-ask.js';
import { directionOf } from '../locales/direction-of.js';
import { readConfig } from '../options/config.js';
import { measureContrasts, type Contrast } from '../options/contrast.js';
import { document } from '../page/document.js';
import { afterPaint } from '../page/timing.js';
import { importBuilt } from './load-built.js';
import { createPreviewContext, endQuestion } from './preview-context.js';
import type { PreviewContent, PreviewResult, Scheme } from './preview-types.js';

// An import from a computed address has no type.
const loadBuilt = importBuilt as LoadChunk;

/** The elements that may be shown. */
const SHOWN = 'ask-first-notice, ask-first-preferences, ask-first-message';

/** How many frames a dialog may take to close, on a machine that is busy. */
const MOST_FRAMES = 200;

const NOTES = {
  'all-granted': 'Nobody is asked: the model is opt-out. The settings are there all the same.',
  gpc: 'Nobody is asked: Global Privacy Control is the answer. The visitor reads this.',
  'opt-out':
    'Nobody is asked: Global Privacy Control opts out of advertising. The visitor reads this.',
};

/** Keeps the focus with the owner, who is typing in the page around: a dialog takes it when it opens. */
function keepFocusOutside(): void {
  const { showModal } = HTMLDialogElement.prototype;
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.inert = true;
    showModal.call(this);
    this.inert = false;
  };
}

function applyScheme({ themes, language }: PreviewContent, scheme: Scheme): void {
  const { documentElement: root } = document;
  root.style.cssText = '';
  root.style.colorScheme = scheme;
  for (const [name, value] of themes[scheme]) root.style.setProperty(name, value);
  root.lang = language;
  root.dir = directionOf(language);
}

/** Removes what an earlier call has shown. A dialog is gone some time after it has closed. */
async function clear(context: Context | undefined): Promise<void> {
  if (context) endQuestion(context);
  for (const message of document.querySelectorAll('ask-first-message'))
    message.shadowRoot?.querySelector('button')?.click();
  for (let frames = 0; frames < MOST_FRAMES && document.querySelector(SHOWN); frames++)
    await afterPaint();
}

/** Shows what the visitor would see. Returns why that is no notice; empty if it is one. */
async function showLayer(context: Context, layer: PreviewContent['layer']): Promise<string> {
  const { consent, config, load } = context;
  if (layer === 'settings') {
    await (await load('preferences.js')).openPreferences(context, null);
    return '';
  }
  const whether = whetherToAsk(consent.state, config, 'own-page');
  if (whether === 'ask') {
    await (await load('notice.js')).showNotice(context);
    return '';
  }
  if (whether === 'gpc' || whether === 'opt-out') {
    const denied = config.purposes.filter((id) => !consent.isGranted(id));
    await (await load('extras.js')).showGpcHonoured(context, denied);
  }
  return whether in NOTES ? NOTES[whether as keyof typeof NOTES] : '';
}

/** Measures the lowest contrast of each kind in a colour scheme. */
function measureIn(content: PreviewContent, scheme: Scheme): Contrast[] {
  applyScheme(content, scheme);
  const box = document.querySelector(SHOWN)?.shadowRoot?.firstElementChild;
  const lowest = new Map<string, Contrast>();
  for (const contrast of box ? measureContrasts(box) : []) {
    const other = lowest.get(contrast.what);
    if (!other || contrast.ratio < other.ratio) lowest.set(contrast.what, contrast);
  }
  return [...lowest.values()];
}

function measure(content: PreviewContent): PreviewResult['contrasts'] {
  const [light, dark] = [measureIn(content, 'light'), measureIn(content, 'dark')];
  applyScheme(content, content.scheme);
  return { light, dark };
}

let shown: Context | undefined;
let wanted: PreviewContent | undefined;
let working: Promise<unknown> = Promise.resolve();

async function showNow(content: PreviewContent): Promise<PreviewResult | null> {
  // A later call has come meanwhile.
  if (content !== wanted) return null;
  await clear(shown);
  const messages: string[] = [];
  const report: Report = (_level, message) => void messages.push(message);
  const config = readConfig({ ...content.options, lang: content.language }, content.hasGpc);
  shown = createPreviewContext(config, loadBuilt, report);
  applyScheme(content, content.scheme);
  const note = await showLayer(shown, content.layer);
  await afterPaint();
  return { note, contrasts: measure(content), messages };
}

keepFocusOutside();

window.askFirstPreview = {
  show(content) {
    wanted = content;
    const result = working.then(() => showNow(content));
    // A call that fails, as when a file does not load, must not stop later ones.
    working = result.catch(() => undefined);
    return result;
  },
};
