/**
 * Makes shadow roots of the templates that declare one. The parser of a page does so, but not the parser
 * for pieces of markup. Returns the roots, including those within others.
 */
export function attachShadowRoots(content: DocumentFragment): ShadowRoot[] {
  const declared = content.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]');
  return [...declared].flatMap((template) => {
    const root = attach(template);
    return root ? [root, ...attachShadowRoots(root)] : [];
  });
}

function attach(template: HTMLTemplateElement): ShadowRoot | undefined {
  const mode = template.getAttribute('shadowrootmode')?.toLowerCase();
  if (mode !== 'open' && mode !== 'closed') return undefined;
  const has = (name: string): boolean => template.hasAttribute(`shadowroot${name}`);
  const options: ShadowRootInit = {
    mode,
    delegatesFocus: has('delegatesfocus'),
    clonable: has('clonable'),
    serializable: has('serializable'),
  };
  try {
    const root = template.parentElement?.attachShadow(options);
    root?.append(template.content);
    if (root) template.remove();
    return root;
  } catch {
    // Not every element can have a root, and none can have two: the template stays as it is, as in a page.
    return undefined;
  }
}
