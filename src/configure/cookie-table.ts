import { loadPolicyTexts } from '../policy-table/load-policy-texts.js';
import { createPolicyTable } from '../policy-table/create-policy-table.js';
import { renderHtml } from '../policy-table/render-html.js';
import { renderMarkdown } from '../policy-table/render-markdown.js';
import { importBuilt } from './load-built.js';
import type { Setup } from './setup.js';
import type { Snippet } from './snippets.js';
import { writeConfig } from './write-config.js';

const loadTexts = (file: string) => importBuilt(file) as Promise<{ readonly texts: object }>;

/**
 * Writes the cookie table for the policy page, as `ask-first policy-table` does.
 *
 * @param language one of our languages, as its files are named
 */
export async function writeCookieTable(
  setup: Setup,
  language: string,
): Promise<readonly Snippet[]> {
  const texts = await loadPolicyTexts(language, loadTexts);
  // The form shows what is wrong beside its fields.
  const table = createPolicyTable(writeConfig(setup), texts, () => undefined);
  return [
    {
      title: 'Cookie table, HTML',
      note: 'For your policy page, in the language of the preview. A lifetime is as you have written it.',
      code: renderHtml(table),
    },
    {
      title: 'Cookie table, Markdown',
      note: 'The same for a page that is written in Markdown.',
      code: renderMarkdown(table),
    },
  ];
}
