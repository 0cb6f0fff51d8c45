import type { ControlLook } from '../audit/choice-types.js';
import type { FoundControl } from './found-control.js';

/**
 * Collects all visible controls, in the order of the page. It runs in a frame and uses nothing from outside,
 * because the browser gets only its source.
 */
export function collectControls(): { element: HTMLElement; control: FoundControl }[] {
  const CONTROLS =
    'button, a, summary, input[type=button], input[type=submit], input[type=checkbox], [role=button], [role=switch], [role=link], [data-consent-open], [class*=revoke]';
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const parentOf = (node: Element): Element | null =>
    node.assignedSlot ??
    node.parentElement ??
    (node.getRootNode() instanceof ShadowRoot ? (node.getRootNode() as ShadowRoot).host : null);
  const around = (node: Element): Element[] => {
    const list: Element[] = [];
    for (let at: Element | null = node; at; at = parentOf(at)) list.push(at);
    return list;
  };
  // SVG elements have no `innerText`.
  const wordsOf = ({ localName, innerText }: Partial<HTMLElement>): string =>
    (localName === 'style' ? '' : innerText) ?? '';
  const textOf = (node: Element): string => {
    const parts = [node, ...(node.shadowRoot?.children ?? [])] as HTMLElement[];
    const hosts = [...node.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
    return [...parts.map(wordsOf), ...hosts.map(textOf)].join(' ');
  };

  const pathOf = (node: Element): string[] => {
    const steps: string[] = [];
    let at: Element = node;
    for (;;) {
      const root = at.getRootNode() as ParentNode & Node;
      let step = '';
      for (let one: Element | null = at; one; one = one.parentElement) {
        const twins = [...(one.parentElement ?? root).children].filter(
          (other) => other.localName === one?.localName,
        );
        const id =
          one.id !== '' && root.querySelectorAll(`[id=${JSON.stringify(one.id)}]`).length === 1;
        const own = id
          ? `[id=${JSON.stringify(one.id)}]`
          : `${CSS.escape(one.localName)}${twins.length > 1 ? `:nth-of-type(${twins.indexOf(one) + 1})` : ''}`;
        step = step ? `${own} > ${step}` : own;
        if (id) break;
      }
      steps.unshift(step);
      if (!(root instanceof ShadowRoot)) return steps;
      at = root.host;
    }
  };

  type Colour = [number, number, number];
  /** The colour that is seen where these colours lie upon each other, the last one on top. */
  const mix = (colours: string[]): Colour => {
    if (!pen) return [0, 0, 0];
    pen.fillStyle = matchMedia('(prefers-color-scheme: dark)').matches ? '#000' : '#fff';
    pen.fillRect(0, 0, 1, 1);
    for (const colour of colours) {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  const luminance = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) =>
      channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  const lookOf = (element: HTMLElement): ControlLook => {
    const style = getComputedStyle(element);
    const surface = around(element)
      .map((one) => getComputedStyle(one).backgroundColor)
      .reverse();
    const box = element.getBoundingClientRect();
    return {
      text: (element.innerText || (element as HTMLInputElement).value || element.ariaLabel || '')
        .replace(/\s+/g, ' ')
        .trim(),
      element: element.localName,
      width: box.width,
      height: box.height,
      fontSize: parseFloat(style.fontSize),
      fontWeight: Number(style.fontWeight),
      textContrast: contrast(mix([...surface, style.color]), mix(surface)),
      surfaceContrast: contrast(mix(surface), mix(surface.slice(0, -1))),
    };
  };

  const isPopup = (element: Element): boolean =>
    element !== document.body &&
    element !== document.documentElement &&
    (/^(fixed|sticky)$/.test(getComputedStyle(element).position) ||
      element.matches('dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]'));
  /** A checkbox may be transparent: the page often draws a switch over it. */
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({
      opacityProperty: !element.matches('[type=checkbox]'),
      visibilityProperty: true,
    }) && element.getBoundingClientRect().width > 0;

  const found: { element: HTMLElement; control: FoundControl }[] = [];
  const collect = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) collect(element.shadowRoot);
      if (!element.matches(CONTROLS) || !isSeen(element)) continue;
      const boxes = around(element).slice(1);
      // The outermost popup is the notice, which may keep its buttons in a sticky row.
      const popup = boxes.filter(isPopup).at(-1);
      // Without a popup, the box is the nearest one with more words than a few buttons have.
      const near = boxes.find((box) => textOf(box).length > 60) ?? element;
      const box = popup ?? near;
      const { checked, disabled } = element as HTMLInputElement;
      const isTicked = checked || element.ariaChecked === 'true';
      found.push({
        element,
        control: {
          look: lookOf(element),
          index: found.length,
          path: pathOf(element),
          boxPath: pathOf(box),
          boxText: textOf(box).slice(0, 5000),
          isInPopup: popup !== undefined || window !== window.top,
          hints: ['id', 'class', 'aria-label', 'title', 'data-consent-open']
            .flatMap((name) =>
              element.hasAttribute(name) ? [name, element.getAttribute(name)] : [],
            )
            .join(' '),
          isNoChoice: element.matches(
            'summary, [aria-expanded], [type=checkbox], [role=switch], [role=checkbox]',
          ),
          isTicked: isTicked && !disabled && element.ariaDisabled !== 'true',
        },
      });
    }
  };
  collect(document);
  return found;
}
