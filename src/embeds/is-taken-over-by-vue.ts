import { elementsAround } from './elements-around.js';

/**
 * What Vue's renderer keeps about a part that it has rendered. Only the fields that are read here.
 */
interface VueNode {
  readonly el?: Node | null;
  /** The last node, where there can be several. */
  readonly anchor?: Node | null;
  readonly type?: unknown;
  readonly props?: Readonly<Record<string, unknown>> | null;
  readonly children?: unknown;
  readonly component?: { readonly subTree?: VueNode } | null;
  readonly suspense?: {
    readonly activeBranch?: VueNode | null;
    readonly pendingBranch?: VueNode | null;
  } | null;
}

/** An element that may be the container of a Vue app. */
type Container = Element & {
  readonly __vue_app__?: { readonly $nuxt?: { readonly isHydrating?: boolean } };
  readonly _vnode?: VueNode | null;
};

const isVueNode = (value: unknown): value is VueNode => typeof value === 'object' && value !== null;

/** Whether an element is in one of the nodes from `first` to `last`. */
function isBetween(element: Element, first: Node, last: Node): boolean {
  for (let node: Node | null = first; node; node = node.nextSibling) {
    if (node.contains(element)) return true;
    if (node === last) return false;
  }
  return false;
}

/** Whether Vue has inserted raw HTML into an element: it never looks into such HTML. */
const isRawHtml = ({ props }: VueNode): boolean =>
  !!props && ('innerHTML' in props || 'textContent' in props);

/** Whether Vue's renderer has reached an element of the page. */
function hasReached(node: VueNode, element: Element): boolean {
  const { el, anchor, type, children, component, suspense } = node;
  if (suspense)
    return (
      !suspense.pendingBranch &&
      !!suspense.activeBranch &&
      hasReached(suspense.activeBranch, element)
    );
  // Until the code of a component has loaded, its node has no `subTree`.
  if (component) return !!component.subTree && hasReached(component.subTree, element);
  if (el === element) return true;
  // HTML that the compiler keeps as one text: it stands from `el` to `anchor`.
  if (el && anchor && typeof children === 'string') return isBetween(element, el, anchor);
  if (typeof type === 'string' && !el?.contains(element)) return false;
  if (Array.isArray(children))
    return children.some((child) => isVueNode(child) && hasReached(child, element));
  return isRawHtml(node);
}

/** The container around a node in which Vue has mounted an app. */
function findMounted(node: Node): Container | undefined {
  return elementsAround(node).find(
    // Nuxt mounts its app some time before its pages.
    ({ __vue_app__: app }: Container) => app !== undefined && !app.$nuxt?.isHydrating,
  );
}

/** Whether a node is within a Vue app that has been mounted. */
export const isMountedByVue = (node: Node): boolean => findMounted(node) !== undefined;

/**
 * Whether Vue has taken over the HTML around this element, so that it tolerates a new element
 * there. Parts of an app may be taken over later: what waits in `Suspense`, and components that are
 * loaded when they are seen or used.
 */
export function isTakenOverByVue(element: Element): boolean {
  const container: Container | undefined = findMounted(element);
  if (!container) return false;
  const root = container._vnode;
  return !root || hasReached(root, element);
}
