/**
 * Whether a page's theme has changed a colour in a box of ours. By default there are two, which the
 * box keeps where nothing draws them: one is written on the other, and buttons the other way round.
 * This is all that a page without a theme pays for the advice on contrast.
 */
export function isThemed(box: Element): boolean {
  const { columnRuleColor: surface, caretColor: ink } = getComputedStyle(box);
  return [box, ...box.querySelectorAll('*')].some((element) => {
    const { color, backgroundColor, opacity } = getComputedStyle(element);
    if (color === surface && backgroundColor === ink) return +opacity < 1;
    return (
      color !== ink ||
      ![surface, 'rgba(0, 0, 0, 0)'].includes(backgroundColor) ||
      +opacity < 1 ||
      element.closest('[part=button]')
    );
  });
}
