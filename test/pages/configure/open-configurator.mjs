import { readFileSync } from 'node:fs';

const PATH = '/ask-first/configure/index.html';
const html = readFileSync(new URL('../../../dist/configure/index.html', import.meta.url), 'utf8');

// The functions below run in the page.

/** What each frame of the preview shows; empty until all of them show something. */
function readFrames() {
  const preview = document
    .querySelector('configurator-app')
    ?.shadowRoot.querySelector('configurator-preview')?.shadowRoot;
  const frames = [...(preview?.querySelectorAll('configurator-frame') ?? [])].map((device) => {
    const frame = device.shadowRoot.querySelector('iframe');
    const { contentDocument } = frame;
    const host = contentDocument.querySelector(
      'ask-first-notice, ask-first-preferences, ask-first-message',
    );
    const box = host?.shadowRoot?.firstElementChild;
    if (!box) return null;
    const { colorScheme, backgroundColor } = getComputedStyle(box);
    return {
      width: frame.clientWidth,
      shown: host.localName,
      lang: box.lang,
      layout: box.className,
      text: box.textContent.replace(/\s+/g, ' '),
      scheme: colorScheme,
      surface: backgroundColor,
    };
  });
  return frames.length > 0 && frames.every(Boolean) ? frames : [];
}

function setField({ path, value }) {
  const field = path.reduce(
    (root, selector) => (root.shadowRoot ?? root).querySelector(selector),
    document,
  );
  if (field.type === 'checkbox') return void (field.checked === value || field.click());
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
}

function readSnippets() {
  const results = document
    .querySelector('configurator-app')
    .shadowRoot.querySelector('configurator-results').shadowRoot;
  const found = [...results.querySelectorAll('configurator-snippet')].map(({ snippet }) => [
    snippet.title,
    snippet.code,
  ]);
  return Object.fromEntries(found);
}

/** Opens the configurator of the build as a visitor; `fragment` follows the address. */
export async function openConfigurator(t, { fragment = '', ...visitor } = {}) {
  t.site.page(PATH, html);
  const page = await t.open(t.site.url(PATH) + fragment, visitor);
  const frames = () => page.evaluate(readFrames);
  await t.eventually(async () => (await frames()).length === 3);
  const at = (...path) => ['configurator-app', ...path];
  return {
    page,
    /** The path to an element in a part of the page. */
    at,
    /** Resolves with what the frames show, as soon as each shows what is expected. */
    shows: (isExpected) =>
      t.eventually(async () => {
        const shown = await frames();
        return shown.length === 3 && shown.every(isExpected) && shown;
      }),
    /** Types into a field of a part, chooses in a list, or ticks a box. */
    set: (part, field, value) =>
      page.evaluate(setField, { path: at(`configurator-${part}`, field), value }),
    /** The lines to copy, by their titles. */
    snippets: () => page.evaluate(readSnippets),
  };
}
