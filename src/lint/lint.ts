import type { Context, Mistake } from '../core/context.js';
import type { Choice } from '../core/types.js';
import { whenBody, whenLoaded } from '../page/timing.js';
import { createElement } from '../ui/box-element.js';
import { loadNoticeTexts } from '../ui/load-notice-texts.js';
import { findMounted, mount, unmount } from '../ui/mount.js';
import { AskFirstLint, type LintData, type Trial } from './ask-first-lint.js';
import { collectRequests } from './collect-requests.js';
import { collectStored } from './collect-stored.js';
import { describeElement } from './suggest-line.js';

/**
 * ENTRY: the lazy chunk with the panel for developers. No visitor loads it: only a page whose tag says
 * `data-lint`, or an address on localhost with `?ask-first-lint`.
 */

/** The state and the record, in words. */
function describeState({ config, consent }: Context): LintData['state'] {
  const { state, undecided } = consent;
  const { record } = state;
  const decisions = config.purposes.map((id): [string, string] => [
    id,
    `${consent.isGranted(id) ? 'granted' : 'denied'}${undecided.includes(id) ? ', undecided' : ''}`,
  ]);
  const stored = record
    ? `${record.method}, ${new Date(record.time).toISOString()}, until ${new Date(state.expires).toISOString()}`
    : 'none';
  return [...decisions, ['record', stored], ['cookie', config.cookieName]];
}

/** A choice for each button. A choice that takes a purpose back may reload the page. */
function createTrials(context: Context): Trial[] {
  const { config, withChunk } = context;
  const choose = (choice: Choice) => (): void =>
    void withChunk('choose.js', (chunk) => chunk.choose(context, choice, 'api'));
  const only = config.purposes.map((purpose): Trial => {
    const decisions = config.purposes.map((id) => [id, id === purpose ? 'granted' : 'denied']);
    return {
      label: `Only ${purpose}`,
      run: choose(Object.fromEntries(decisions) as Choice),
    };
  });
  return [
    { label: 'Decline', run: choose('denied') },
    { label: 'Accept', run: choose('granted') },
    ...(only.length > 1 ? only : []),
    {
      label: 'Ask again',
      run: () => void withChunk('maintenance.js', (chunk) => chunk.forget(context)),
    },
  ];
}

const describeDetail = (detail: unknown): string => {
  if (detail instanceof Element) return describeElement(detail);
  return typeof detail === 'string' ? detail : JSON.stringify(detail);
};

const describeMistake = ({ message, details }: Mistake): string =>
  [message, ...details.map(describeDetail)].join(' ');

/** Finds mistakes in options and marks with the chunk that writes them to the console. */
async function findMistakes(context: Context): Promise<string[]> {
  const { texts } = await loadNoticeTexts(context);
  let mistakes: string[] = [];
  await context.withChunk('diagnose.js', (chunk) => {
    mistakes = chunk.findMistakes(context, texts.purposes).map(describeMistake);
  });
  return mistakes;
}

/** Shows the panel, unless it is there. It follows what happens on the page. */
export async function showLint(context: Context): Promise<void> {
  const { config, consent, report } = context;
  await whenBody();
  if (findMounted('ask-first-lint')) return;
  const panel = createElement('ask-first-lint', AskFirstLint);
  const hasAgreed = (): boolean => config.purposes.some(consent.isGranted);
  const hadAgreed = hasAgreed();
  let isOver = hadAgreed;
  consent.subscribe(() => (isOver ||= hasAgreed()));
  const trials = createTrials(context);
  let mistakes: string[] = [];

  const ownFolder = new URL('.', import.meta.url).href;
  const readRequests = collectRequests(config.purposes, ownFolder, () => isOver, update);
  const readStored = collectStored(config.cookieName, () => isOver, update);
  function update(): void {
    const findings = [...readRequests(), ...readStored()];
    panel.data = { state: describeState(context), findings, mistakes, hadAgreed, trials };
  }
  async function check(): Promise<void> {
    mistakes = await findMistakes(context);
    update();
  }
  update();
  consent.subscribe(() => void check());
  panel.addEventListener('close', () => unmount(panel));
  mount(panel, 'last', report);
  whenLoaded(() => void check());
}
