import { report } from './report.js';

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

/** If the page does not allow our policy, only a `default` policy of the page can let a text pass. */
function createPolicy(): Policy {
  try {
    return (window.trustedTypes?.createPolicy('ask-first', rules) ?? rules) as Policy;
  } catch (error) {
    report('warn', 'the Trusted Types policy ask-first is not allowed here:', error);
    return rules;
  }
}

/**
 * Passes a text through our Trusted Types policy, which is named `ask-first` and created on first
 * use. A browser without Trusted Types gets the text itself. The release chunk passes the text and the
 * addresses of marked elements, and what released scripts write. `import-own.ts` passes the addresses of our
 * files.
 */
export function trusted(kind: keyof Policy, text: string): string {
  policy ??= createPolicy();
  return policy[kind](text);
}
