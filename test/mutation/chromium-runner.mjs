// A test runner of Stryker that runs unit tests in Chromium, as most rooms ask the browser for something.
// Each test file has a page of its own, as it has in `npm test`.
import {
  commonTokens,
  declareFactoryPlugin,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import playwright from 'playwright-core';
import { locate } from '../browsers/locate.mjs';
import { chromiumArguments } from '../pages/harness/chromium-engine.mjs';
import { runFile } from './run-file.mjs';
import { serveTests } from './serve-tests.mjs';

/** Code within a frame of the page has the same change switched on. */
function shareWithFrames() {
  if (window === top) return;
  const isOwn = [...location.ancestorOrigins].every(
    (origin) => origin === location.ancestorOrigins[0],
  );
  if (isOwn && location.ancestorOrigins[0] === origin)
    Object.defineProperty(window, '__stryker__', { get: () => top.__stryker__ });
}

const fileOf = (testId) => testId.slice(0, testId.indexOf(' '));

class ChromiumRunner {
  #files;
  #server;
  #browser;

  constructor(options) {
    this.#files = options.chromiumRunner.tests;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const found = locate().chromium;
    if (!found) throw new Error('Chromium is not installed, see CONTRIBUTING.md.');
    this.#server = await serveTests(this.#files);
    this.#browser = await playwright.chromium.launch({
      executablePath: found.path,
      args: chromiumArguments,
    });
  }

  /** What the tests report, up to the first that fails. */
  async #run(files, mutant) {
    const context = await this.#browser.newContext();
    await context.addInitScript(shareWithFrames);
    const tests = [];
    const perTest = {};
    try {
      for (const file of files) {
        const page = await context.newPage();
        await page.goto(`http://localhost:${this.#server.port}/`);
        const found = await page.evaluate(runFile, { file, mutant });
        await page.close();
        if (found.isOverLimit) return { status: DryRunStatus.Timeout };
        if (found.error) return { status: DryRunStatus.Error, errorMessage: found.error };
        tests.push(...found.tests);
        Object.assign(perTest, found.coverage);
        if (found.tests.some(({ status }) => status === TestStatus.Failed)) break;
      }
      return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
    } finally {
      await context.close();
    }
  }

  dryRun() {
    return this.#run(this.#files);
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    const wanted = new Set(testFilter?.map(fileOf) ?? this.#files);
    const files = this.#files.filter((file) => wanted.has(file));
    return toMutantRunResult(await this.#run(files, { id: activeMutant.id, hitLimit, testFilter }));
  }

  async dispose() {
    await this.#browser?.close();
    await this.#server?.stop();
  }
}

const create = (options) => new ChromiumRunner(options);
create.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'chromium', create)];
