import type { BrowserContext, Page } from 'playwright-core';
import { AuditError } from '../audit/audit-error.js';
import type { Kept, Phase } from '../audit/audit-types.js';
import { describeFailure } from './describe-failure.js';
import type { OpenBrowser } from './open-browser.js';
import { readKept } from './read-kept.js';
import { recordVisit, type Recorder } from './record-visit.js';
import { traceInitiators, type InitiatorTracer } from './trace-initiators.js';
import { type Autoconsent, useAutoconsent } from './use-autoconsent.js';
import { BINDING, type PageMessage, watchPage } from './watch-page.js';
import { watchSpeed } from './watch-speed.js';
import { whenQuiet } from './when-quiet.js';

/** A new visitor on a page, with all that records the visit. It ends with the function given to `useVisit`. */
export interface Visit {
  readonly page: Page;
  readonly recorder: Recorder;
  readonly initiators: InitiatorTracer;
  readonly autoconsent: Autoconsent;
  /** Waits until nothing happens any more. */
  readonly rest: () => Promise<void>;
  /** Reads what is kept, and records what no message has named. */
  readonly readKept: () => Promise<Kept[]>;
  readonly takePicture: () => Promise<string | undefined>;
}

export interface VisitOptions {
  /** A page is at rest when nothing has happened for this long, in milliseconds. */
  readonly wait: number;
  /** The path of selectors to the notice, to measure when it is seen; empty where it is not known. */
  readonly noticePath: readonly string[];
}

/** How long a page may take to answer, in milliseconds. */
const LONGEST_LOAD = 30_000;

async function goTo(page: Page, url: string): Promise<void> {
  let status: number;
  try {
    const response = await page.goto(url, { waitUntil: 'load', timeout: LONGEST_LOAD });
    status = response?.status() ?? 200;
  } catch (error) {
    const message = describeFailure(error);
    // The page has come. Only a part of it does not stop loading.
    if (message.includes('Timeout') && page.url() !== 'about:blank') return;
    throw new AuditError(
      `${url} cannot be opened: ${message.replace(/^page\.goto: | at https?:\S+$/g, '')}`,
    );
  }
  // An error page is not the page that the user wants to audit.
  if (status >= 400) throw new AuditError(`${url} answers with the status ${status}`);
}

/** Adds a trace of each thing that is kept and has none yet, such as after `localStorage.name = 1`. */
function addUnreported(
  kept: readonly Kept[],
  { recorder, page }: Pick<Visit, 'recorder' | 'page'>,
): void {
  const traces = recorder.readTraces();
  for (const { kind, name, host } of kept) {
    const full = kind === 'cookie' ? name : `${kind} ${name}`;
    const isReported = traces.some((trace) => trace.name === full || trace.address === name);
    if (isReported) continue;
    recorder.add({
      kind: kind === 'cookie' ? 'cookie' : kind === 'worker' ? 'worker' : 'storage',
      name: full,
      host,
      address: kind === 'worker' ? name : `https://${host}/`,
      document: page.url(),
      bytes: 0,
      stack: [],
      initiator: '',
      element: '',
    });
  }
}

async function watch(context: BrowserContext, path: readonly string[], hear: Recorder['hear']) {
  await context.exposeBinding(BINDING, ({ frame }, text: string) => {
    hear(JSON.parse(text) as PageMessage, frame);
  });
  await context.addInitScript(watchPage, BINDING);
  await context.addInitScript(watchSpeed, { binding: BINDING, path });
}

async function startVisit(
  page: Page,
  engine: OpenBrowser['engine'],
  url: string,
  { wait, noticePath }: VisitOptions,
): Promise<Visit> {
  const context = page.context();
  const initiators = await traceInitiators(context, page, engine);
  const recorder = recordVisit(context, page, initiators);
  await watch(context, noticePath, recorder.hear);
  const autoconsent = await useAutoconsent(context, page);
  // An open dialog would block the page.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  recorder.begin('before');
  await goTo(page, url);
  return {
    page,
    recorder,
    initiators,
    autoconsent,
    rest: () => whenQuiet(recorder, wait),
    async readKept() {
      const kept = await readKept(context, page);
      addUnreported(kept, { recorder, page });
      return kept;
    },
    takePicture: () =>
      page
        .screenshot({ type: 'jpeg', quality: 55, timeout: 5000 })
        .then((picture) => picture.toString('base64'))
        // A report without a picture is better than none.
        .catch(() => undefined),
  };
}

/**
 * Opens a page as a new visitor, begins the phase `before`, and hands the visit to a function. The page is
 * closed when the function has ended, also where the function fails.
 *
 * @throws {AuditError} where the page cannot be opened
 */
export async function useVisit<Result>(
  browser: OpenBrowser,
  url: string,
  options: VisitOptions,
  use: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newVisitor(url);
  try {
    return await use(await startVisit(page, browser.engine, url, options));
  } finally {
    await page.context().close();
  }
}

/** Begins a phase by a reload of the page. */
export async function reloadInto(phase: Phase, { page, recorder }: Visit): Promise<void> {
  recorder.begin(phase);
  await page.reload({ waitUntil: 'load', timeout: LONGEST_LOAD }).catch(() => undefined);
}
