/** Draws the charts of the page of rates, in the browser. */
import uPlot from 'uplot';
import { document } from '../page/document.js';
import type { BarChart, Chart, LineChart } from './charts.js';
import type { Act } from './rates-types.js';
import { SERIES_DASHES } from './series-dashes.js';

const HEIGHT = 272;
const FONT = '12px system-ui, sans-serif';

/** How much higher than its highest point a chart is. */
const HEADROOM = 1.05;

/** The width for the labels of the left axis, in CSS pixels. */
const AXIS_WIDTH = 64;

/** The height for labels that are turned. */
const TURNED_HEIGHT = 90;

/** Labels are turned where a bar has less width than this. */
const LABEL_WIDTH = 72;

/** The present value of a colour in the page's style. It differs in light and dark. */
function colourOf(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function createAxis(more: uPlot.Axis): uPlot.Axis {
  const line = { stroke: colourOf('line'), width: 1 };
  return { stroke: colourOf('ink'), font: FONT, grid: line, ticks: line, ...more };
}

type SharedOptions = Pick<uPlot.Options, 'width' | 'height' | 'legend' | 'cursor'>;

const createSharedOptions = (width: number): SharedOptions => ({
  width,
  height: HEIGHT,
  // The page has a key and a table, which screen readers can read too.
  legend: { show: false },
  cursor: { show: false },
});

const writeNumbers = (_: uPlot, values: number[]): string[] =>
  values.map((value) => value.toLocaleString('en'));

function drawLines({ times, lines }: LineChart, element: HTMLElement): uPlot {
  const series = lines.map(({ act, label }) => ({
    label,
    stroke: colourOf(act),
    width: 2,
    dash: [...SERIES_DASHES[act as Act]],
    points: { show: true, size: 5, fill: colourOf(act) },
  }));
  const options: uPlot.Options = {
    ...createSharedOptions(element.clientWidth),
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    scales: { y: { range: (_, __, most) => [0, Math.max(most, 1) * HEADROOM] } },
    axes: [
      createAxis({
        space: 64,
        values: (_, days) => days.map((day) => new Date(day * 1000).toISOString().slice(5, 10)),
      }),
      createAxis({ size: AXIS_WIDTH, values: writeNumbers }),
    ],
    series: [{}, ...series],
  };
  const data = [[...times], ...lines.map(({ values }) => [...values])] as uPlot.AlignedData;
  return new uPlot(options, data, element);
}

/** Draws the interval of each bar as a line over it. */
function drawIntervals(chart: uPlot, bars: BarChart['bars']): void {
  const { ctx } = chart;
  ctx.save();
  ctx.strokeStyle = colourOf('ink');
  ctx.lineWidth = 2 * devicePixelRatio;
  bars.forEach(({ from, to }, index) => {
    if (from === undefined || to === undefined) return;
    const x = chart.valToPos(index, 'x', true);
    ctx.beginPath();
    ctx.moveTo(x, chart.valToPos(from, 'y', true));
    ctx.lineTo(x, chart.valToPos(to, 'y', true));
    ctx.stroke();
  });
  ctx.restore();
}

function drawBars({ bars }: BarChart, element: HTMLElement): uPlot {
  const places = bars.map((_, index) => index);
  const width = element.clientWidth;
  const isTurned = width / bars.length < LABEL_WIDTH;
  const build = uPlot.paths.bars?.({ size: [0.6, 64] });
  const options: uPlot.Options = {
    ...createSharedOptions(width),
    scales: {
      x: { time: false, range: [-0.5, bars.length - 0.5] },
      y: { range: [0, 100] },
    },
    axes: [
      createAxis({
        grid: { show: false },
        splits: () => places,
        values: () => bars.map(({ label }) => label),
        ...(isTurned && { rotate: -90, size: TURNED_HEIGHT }),
      }),
      createAxis({ size: AXIS_WIDTH, values: (_, values) => values.map((value) => `${value} %`) }),
    ],
    series: [
      {},
      {
        stroke: colourOf('accept'),
        fill: colourOf('bar'),
        points: { show: false },
        ...(build && { paths: build }),
      },
    ],
    hooks: { draw: [(chart) => drawIntervals(chart, bars)] },
  };
  return new uPlot(options, [places, bars.map(({ value }) => value)], element);
}

const draw = (chart: Chart, element: HTMLElement): uPlot =>
  chart.kind === 'lines' ? drawLines(chart, element) : drawBars(chart, element);

/** Draws a chart in its element, and again whenever the width or the colours change. */
function keepDrawn(chart: Chart, element: HTMLElement): void {
  let drawn: uPlot | undefined;
  let width = 0;
  function drawAnew(): void {
    drawn?.destroy();
    drawn = draw(chart, element);
  }
  new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    drawAnew();
  }).observe(element);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAnew);
}

const charts = JSON.parse(
  document.querySelector('#charts')?.textContent ?? '[]',
) as (Chart | null)[];
for (const element of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  const chart = charts[Number(element.dataset.chart)];
  if (chart) keepDrawn(chart, element);
}
