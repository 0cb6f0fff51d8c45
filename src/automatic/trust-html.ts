import { report } from '../page/report.js';

let create: ((markup: string) => string) | undefined;

/**
 * Makes a text trusted markup, which a page with Trusted Types accepts, by a policy that is named
 * `ask-first-automatic`. If it may not create that policy, it returns the text, and such a page refuses
 * it. Typed as a string, because the DOM types of TypeScript (6.0) accept nothing else.
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
