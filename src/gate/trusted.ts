/**
 * The methods of our Trusted Types policy. What they return is typed as a string, because the DOM
 * types of TypeScript (6.0) accept nothing else.
 */
type Policy = Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>;

const unchanged = (text: string) => text;
const rules: Policy = {
  createHTML: unchanged,
  createScript: unchanged,
  createScriptURL: unchanged,
};

let policy: Policy | undefined;

/**
 * Passes a text through our Trusted Types policy, which is named `ask-first` and created on first
 * use. A browser without Trusted Types gets the text itself. Only the gate calls this, with the text
 * and the addresses of marked elements of this document.
 */
export function trusted(kind: keyof Policy, text: string): string {
  policy ??= (window.trustedTypes?.createPolicy('ask-first', rules) ?? rules) as Policy;
  return policy[kind](text);
}
