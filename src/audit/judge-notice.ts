import type { Finding } from './audit-types.js';
import type { Choice, ControlLook, NoticeReport } from './choice-types.js';

/** Decline is weaker than Accept where its size or contrast is less than this part of Accept's. */
const TOLERANCE = 0.9;

/** The layout shift at which “good” ends in Google's Core Web Vitals. */
const UNSTEADY = 0.1;

/** The delay after a click, in milliseconds, at which “good” ends in Google's Core Web Vitals. */
const SLOW = 200;

const round = (value: number): string => value.toFixed(1).replace(/\.0$/, '');

/** Whether two buttons look the same, apart from the width of their words. */
const isSameBox = (one: ControlLook, other: ControlLook): boolean =>
  Math.abs(one.height - other.height) <= 2 &&
  Math.abs(one.fontSize - other.fontSize) <= 0.5 &&
  one.fontWeight === other.fontWeight;

/** Lists how Decline is weaker than Accept. Each text continues a sentence that begins with "Decline". */
function compareLooks(accept: ControlLook, decline: ControlLook): [key: string, what: string][] {
  const area = ({ width, height }: ControlLook): number => width * height;
  const size = ({ width, height }: ControlLook): string => `${round(width)} × ${round(height)}`;
  const found: [string, string, boolean][] = [
    [
      'element',
      `is <${decline.element}>, and Accept is <${accept.element}>`,
      decline.element === 'a' && accept.element !== 'a',
    ],
    [
      'size',
      `is smaller: ${size(decline)} pixels, and Accept ${size(accept)}`,
      area(decline) < area(accept) * TOLERANCE && !isSameBox(accept, decline),
    ],
    [
      'font',
      `has smaller or lighter words: ${round(decline.fontSize)} pixels in weight ${decline.fontWeight}, and Accept ${round(accept.fontSize)} in ${accept.fontWeight}`,
      decline.fontSize < accept.fontSize * TOLERANCE || decline.fontWeight < accept.fontWeight,
    ],
    [
      'contrast',
      `has less contrast in its words: ${round(decline.textContrast)}, and Accept ${round(accept.textContrast)}`,
      decline.textContrast < accept.textContrast * TOLERANCE &&
        // WCAG asks for no contrast above 7.
        decline.textContrast < 7,
    ],
    [
      'surface',
      `stands out less from the notice: ${round(decline.surfaceContrast)}, and Accept ${round(accept.surfaceContrast)}`,
      decline.surfaceContrast < accept.surfaceContrast * TOLERANCE,
    ],
  ];
  return found.filter(([, , isWeaker]) => isWeaker).map(([key, what]) => [key, what]);
}

type Draft = Pick<Finding, 'severity' | 'kind' | 'phase' | 'message'> & { readonly what: string };

const fault = (kind: Finding['kind'], what: string, message: string): Draft => ({
  severity: 'fault',
  kind,
  phase: kind === 'withdrawal' ? 'withdrawal' : 'before',
  what,
  message,
});

function judgeChoices(accept: Choice, decline: Choice | undefined): Draft[] {
  if (!decline)
    return [fault('choice', 'no decline', 'the notice has Accept, and no Decline was found')];
  const found: Draft[] = [];
  if (decline.clicks > accept.clicks)
    found.push(
      fault(
        'choice',
        'clicks',
        `Decline takes ${decline.clicks} clicks, and Accept ${accept.clicks}`,
      ),
    );
  if (accept.look && decline.look && decline.clicks === accept.clicks)
    for (const [key, what] of compareLooks(accept.look, decline.look))
      found.push(fault('choice', key, `Decline ${what}`));
  return found;
}

function judgeCost({ cost = { bytes: 0, requests: 0 } }: NoticeReport): Draft[] {
  const { layoutShift = 0, acceptDelay = 0 } = cost;
  const note = (what: string, message: string): Draft => ({
    ...fault('cost', what, message),
    severity: 'note',
  });
  return [
    ...(layoutShift >= UNSTEADY
      ? [note('layout shift', `the page shifts by ${layoutShift.toFixed(3)} when the notice comes`)]
      : []),
    ...(acceptDelay >= SLOW
      ? [note('accept delay', `the page answers Accept after ${Math.round(acceptDelay)} ms`)]
      : []),
  ];
}

/** Judges whether Decline is as easy as Accept, whether a control withdraws, and what the notice costs. */
export function judgeNotice(page: string, notice: NoticeReport): Finding[] {
  const { accept, decline, withdrawal } = notice;
  const drafts = [
    ...(accept ? judgeChoices(accept, decline) : []),
    ...(withdrawal?.by === 'function'
      ? [
          fault(
            'withdrawal',
            'no control',
            'no control of the page opens the settings again; a function of the tool did',
          ),
        ]
      : []),
    ...judgeCost(notice),
  ];
  return drafts.map(({ what, ...draft }) => ({
    key: `${draft.kind}: ${what}`,
    page,
    party: '',
    isNew: true,
    ...draft,
  }));
}
