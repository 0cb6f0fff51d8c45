import { report } from '../page/report.js';

let create: ((markup: string) => string) | undefined;

/**
 * Makes a text trusted markup with a policy named `ask-first-automatic`, so that a page with
 * Trusted Types accepts it. If the page does not allow that policy, returns the text itself, which
 * such a page refuses. Typed as a string, because the DOM types of TypeScript (6.0) accept nothing
 * else.
 */
export function trustHtml(markup: string): string {
  if (!create) {
    create = (text) => text;
    try {
      const policy = window.trustedTypes?.createPolicy('ask-first-automatic', {
        createHTML: (text: string) => text,
      });
      if (policy) create = (text) => policy.createHTML(text) as unknown as string;
    } catch (error) {
      report('warn', 'the Trusted Types policy ask-first-automatic is not allowed here:', error);
    }
  }
  return create(markup);
}
