/** The two colours of a box without a theme, as they compute in its colour scheme. */
function readDefaultColours(box: Element): { readonly ink: string; readonly surface: string } {
  // No style of the page reaches an element without a part.
  const probe = document.createElement('i');
  probe.style.cssText = 'color: CanvasText; background: Canvas';
  box.append(probe);
  const { color: ink, backgroundColor: surface } = getComputedStyle(probe);
  probe.remove();
  return { ink, surface };
}

/**
 * Whether the page's theme has changed a colour in a box of ours, by a custom property or a part.
 * Without a theme there are two colours: text is ink on surface, and buttons are the other way
 * round. Where the visitor forces colours, no theme applies. The answer keeps a page without a theme
 * from loading the contrast check.
 */
export function isThemed(box: Element): boolean {
  if (matchMedia('(forced-colors: active)').matches) return false;
  const { ink, surface } = readDefaultColours(box);
  const isUnthemed = (element: Element): boolean => {
    const { color, backgroundColor, opacity } = getComputedStyle(element);
    if (Number(opacity) < 1) return false;
    if (backgroundColor === ink) return color === surface;
    const isOnSurface = backgroundColor === surface || backgroundColor === 'rgba(0, 0, 0, 0)';
    return color === ink && isOnSurface && !element.closest('[part=button]');
  };
  return ![box, ...box.querySelectorAll('*')].every(isUnthemed);
}
