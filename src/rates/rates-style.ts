/** The style of the page: readable in light and dark, on a phone, and on paper. */
export const RATES_STYLE = `
:root { color-scheme: light dark;
  --ink: light-dark(#1c1c1c, #e8e8e8); --paper: light-dark(#fff, #16181b);
  --faint: light-dark(#595959, #a8adb3); --line: light-dark(#d0d0d0, #3d4248);
  --accept: light-dark(#0b57a4, #8ec2ff); --decline: light-dark(#a34700, #ffb27a);
  --save: light-dark(#146c2e, #7fd99a); --withdraw: light-dark(#8a1a6b, #ff9de0);
  --other: light-dark(#595959, #a8adb3); --bar: light-dark(#b5d3f0, #2f5f8f) }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif }
h1, h2 { line-height: 1.2 } h2 { margin: 2.5rem 0 0.75rem; font-size: 1.25rem }
.pair { display: grid; gap: 1rem 2rem; align-items: start }
.pair > * { min-width: 0 }
@media (min-width: 64rem) { .pair.charted { grid-template-columns: 1fr 1fr } }
.scroll { overflow: auto; max-height: 22rem }
.scroll:focus-visible { outline: 3px solid var(--accept); outline-offset: 2px }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: 0.25rem 1rem 0.25rem 0; border-bottom: 1px solid var(--line); text-align: end;
  white-space: nowrap; vertical-align: bottom }
th:first-child { text-align: start; font-weight: normal }
thead th { white-space: normal; position: sticky; top: 0; background: var(--paper); font-weight: bold }
thead th:first-child { font-weight: bold }
caption { text-align: start; color: var(--faint) }
figure { margin: 0 } figcaption { color: var(--faint) }
.key { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0; list-style: none }
.key svg { width: 2rem; height: 0.75rem; margin-inline-end: 0.375rem; vertical-align: baseline }
.key line { stroke: var(--stroke); stroke-width: 3 }
.chart { min-height: 17rem }

@media print { .scroll { max-height: none } }
`;
