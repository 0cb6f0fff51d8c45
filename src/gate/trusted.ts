const pass = (text: string) => text;
const rules = { createHTML: pass, createScript: pass, createScriptURL: pass };

let policy: Pick<TrustedTypePolicy, keyof typeof rules> | undefined;

/**
 * Passes a text through our Trusted Types policy, named `ask-first` and made when first needed.
 * Only the gate calls it, with text and addresses of marked elements of this document. A browser
 * without Trusted Types gets the text itself. The DOM types know strings only.
 */
export function trusted(kind: keyof typeof rules, text: string): string {
  policy ??=
    window.trustedTypes?.createPolicy('ask-first', rules) ??
    (rules as unknown as TrustedTypePolicy);
  return policy[kind](text) as unknown as string;
}
