import { escapeHtml } from '../html/escape-html.js';
import { type Entry, PHASE_NAMES, PHASES, type Phase, type TraceKind } from './audit-types.js';

/** Sizes in units of the picture. */
const LABEL = 190;
const COLUMN = 210;
const GAP = 14;
const ROW = 22;
const HEAD = 26;

/** How many rows are drawn. A reader could not take in more. */
const MOST_ROWS = 40;

/** The marks of the kinds differ in shape, so that no colour is needed to tell them apart. */
const SHAPES: Readonly<Record<TraceKind, (x: number, y: number) => string>> = {
  request: (x, y) => `<circle cx="${x}" cy="${y}" r="4"/>`,
  beacon: (x, y) => `<path d="M${x} ${y - 5}l5 9h-10z"/>`,
  socket: (x, y) => `<path d="M${x} ${y - 5}l5 5-5 5-5-5z"/>`,
  worker: (x, y) => `<path d="M${x - 5} ${y - 2}h10v4h-10z"/>`,
  hint: (x, y) => `<circle cx="${x}" cy="${y}" r="4" class="hollow"/>`,
  cookie: (x, y) => `<rect x="${x - 4}" y="${y - 4}" width="8" height="8"/>`,
  storage: (x, y) => `<rect x="${x - 4}" y="${y - 4}" width="8" height="8" class="hollow"/>`,
};

const round = (value: number): number => Math.round(value * 10) / 10;

const startOf = (phase: Phase): number => LABEL + PHASES.indexOf(phase) * (COLUMN + GAP);

/** Makes a row for the site itself and one for each third party, in the order of their first entries. */
function rowsOf(entries: readonly Entry[]): [label: string, entries: Entry[]][] {
  const rows = new Map<string, Entry[]>();
  for (const entry of entries) {
    const label = entry.party.isOwn ? 'the site itself' : entry.party.domain;
    rows.set(label, [...(rows.get(label) ?? []), entry]);
  }
  return [...rows].slice(0, MOST_ROWS);
}

/**
 * Draws what happened when, as SVG: a column for each phase, a row for each party.
 *
 * @param phases those that were measured
 */
export function renderTimeline(
  entries: readonly Entry[],
  phases: readonly Phase[],
  name: string,
): string {
  const rows = rowsOf(entries);
  const width = LABEL + PHASES.length * (COLUMN + GAP);
  const height = HEAD + Math.max(rows.length, 1) * ROW + 4;
  const longest = (phase: Phase): number =>
    Math.max(1, ...entries.filter((entry) => entry.phase === phase).map(({ time }) => time));
  const scales = new Map(phases.map((phase) => [phase, (COLUMN - 12) / longest(phase)]));

  const columns = PHASES.map((phase) => {
    const x = startOf(phase);
    return `<rect x="${x}" y="${HEAD}" width="${COLUMN}" height="${height - HEAD}" class="column"/>
<text x="${x}" y="16">${PHASE_NAMES[phase]}</text>${phases.includes(phase) ? '' : `<text x="${x + 6}" y="${HEAD + 16}">not measured</text>`}`;
  });
  const lines = rows.map(([label, found], index) => {
    const y = HEAD + index * ROW + ROW / 2 + 2;
    const marks = found.flatMap((entry) => {
      const scale = scales.get(entry.phase);
      if (scale === undefined) return [];
      const x = round(startOf(entry.phase) + 6 + Math.max(0, entry.time) * scale);
      const title = escapeHtml(
        `${entry.kind}: ${entry.name} ${entry.address}, ${Math.round(entry.time)} ms`,
      );
      return [`<g>${SHAPES[entry.kind](x, y)}<title>${title}</title></g>`];
    });
    const isThird = found.some(({ party }) => !party.isOwn);
    return `<g class="${isThird ? 'third' : 'own'}"><text x="0" y="${y + 4}">${escapeHtml(label)}</text>${marks.join('')}</g>`;
  });
  return `<svg class="timeline" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(name)}">
${columns.join('\n')}
${lines.join('\n')}
</svg>`;
}
