/** The style of the report: one column, readable in light and dark, and on paper. */
export const REPORT_STYLE = `
:root { color-scheme: light dark;
  --ink: light-dark(#1c1c1c, #e8e8e8); --paper: light-dark(#fff, #16181b);
  --faint: light-dark(#595959, #a8adb3); --line: light-dark(#d0d0d0, #3d4248);
  --fault: light-dark(#b3261e, #ff9d94); --good: light-dark(#146c2e, #7fd99a);
  --panel: light-dark(#f4f4f2, #202429); --third: light-dark(#b3261e, #ff9d94); }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem; max-width: 72rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif }
h1, h2, h3 { line-height: 1.2; overflow-wrap: anywhere }
h2 { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem }
code, pre { font: 0.875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
pre { background: var(--panel); padding: 0.75rem; overflow-x: auto; white-space: pre-wrap }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
caption { text-align: start; font-weight: bold; padding: 0.5rem 0 }
.fault { color: var(--fault); font-weight: bold } .good { color: var(--good); font-weight: bold }
.faint { color: var(--faint) }
.scroll { overflow-x: auto }
.findings { padding-left: 1.25rem } .findings li { margin-bottom: 0.75rem }
.pictures { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)) }
figure { margin: 0 } figure img { width: 100%; height: auto; border: 1px solid var(--line) }
.timeline { display: block; font: 12px system-ui, sans-serif; max-width: none }
.timeline text { fill: var(--ink) } .timeline .column { fill: var(--panel) }
.timeline .third { fill: var(--third); stroke: var(--third); stroke-width: 0 }
.timeline .own { fill: var(--faint); stroke: var(--faint); stroke-width: 0 }
.timeline .hollow { fill: none; stroke-width: 2 }
`;
