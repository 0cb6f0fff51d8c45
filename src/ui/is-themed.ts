/**
 * Whether a page's theme has changed a colour in a box of ours. By default there are two, which the
 * box keeps where nothing draws them: one is written on the other, and buttons the other way round.
 * Where the visitor forces colours there is no theme. This is all that a page without one pays for
 * the advice on contrast.
 */
export function isThemed(box: Element): boolean {
  if (matchMedia('(forced-colors: active)').matches) return false;
  const { columnRuleColor: surface, caretColor: ink } = getComputedStyle(box);
  return [box, ...box.querySelectorAll('*')].some((element) => {
    const { color, backgroundColor, opacity } = getComputedStyle(element);
    if (+opacity < 1) return true;
    if (backgroundColor === ink) return color !== surface;
    return (
      color !== ink ||
      element.closest('[part=button]') ||
      (backgroundColor !== surface && backgroundColor !== 'rgba(0, 0, 0, 0)')
    );
  });
}
