/** Runs at our build, in Node, with Lit's server renderer. Nothing of it is published. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { en } from '../locales/en.js';
import { hostStyles } from '../ui/host-styles.js';
import { noticeStyles } from '../ui/notice-styles.js';
import { noticeTemplate, type NoticeContent } from '../ui/notice-template.js';
import { tokens } from '../ui/tokens.js';

/** Stands for a text until `renderNotice` fills it in. */
const slot = (name: string): string => `⟦${name}⟧`;

const texts: NoticeContent['texts'] = {
  ...en,
  locale: slot('lang'),
  heading: slot('heading'),
  text: slot('text'),
  withdrawal: '',
  decline: slot('decline'),
  accept: slot('accept'),
  settings: slot('settings'),
  readMore: slot('readMore'),
  readMoreLabel: slot('readMoreLabel'),
};

const LAYOUTS = ['bar', 'box', 'dialog'];

/** Lit's comments. They mark the parts that can change in a browser. In the HTML nothing changes. */
const LIT_COMMENT = /<!--.*?-->|<\?>/g;

/** Renders the box in one layout. An attribute hides it, since a policy may forbid the style. */
async function renderBox(layout: string, policyUrl: string): Promise<string> {
  const content: NoticeContent = {
    options: { site: '', lang: '', layout, policyUrl, purposes: [{ id: '', label: '' }] },
    texts,
    reasons: '',
  };
  const html = await collectResult(render(noticeTemplate(content, () => () => undefined)));
  return html
    .replace(LIT_COMMENT, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1')
    .replace(/ dir="ltr"/, ` dir="${slot('direction')}"`)
    .replace(/ part="notice"/, ' hidden part="notice"');
}

/** The markup of each layout, with a link to a policy and without. */
export async function createMarkup(): Promise<
  Record<string, { linked: string; unlinked: string }>
> {
  const found: Record<string, { linked: string; unlinked: string }> = {};
  for (const layout of LAYOUTS)
    found[layout] = {
      linked: await renderBox(layout, slot('policyUrl')),
      unlinked: await renderBox(layout, ''),
    };
  return found;
}

/**
 * The style of the notice. Without the last rule, `all: initial` would show the style element, and
 * a hidden box.
 */
export const style = [hostStyles, tokens, noticeStyles]
  .map(({ cssText }) => cssText)
  .concat('style,[hidden]{display:none!important}')
  .join('');
