import { createOutput } from './output.mjs';
import { runStep } from './run-step.mjs';

/**
 * Runs steps in their order, `atATime` of them at a time. A step starts when all steps that it needs have
 * ended. A step that needs a failed step fails without running.
 *
 * @param {object[]} steps from steps.mjs
 * @param {{atATime: number, whyNot: (step: object) => object | null, output?: object}} options
 *   `whyNot` returns the result of a step that cannot run; null for a step that can
 */
export async function runSteps(steps, { atATime, whyNot, output = createOutput() }) {
  const titles = steps.map(({ title }) => title);
  const waiting = [...steps];
  const results = new Map();
  let running = 0;

  const needsOf = ({ needs = [] }) => needs.filter((title) => titles.includes(title));
  const failedNeed = (step) => needsOf(step).find((title) => results.get(title)?.failed > 0);

  async function run(step) {
    const { print, end } = output.open();
    print(`\n=== ${step.title} ===\n`);
    const failed = failedNeed(step);
    const reason = failed
      ? { note: `not run, the step ${failed} failed`, failed: 1 }
      : whyNot(step);
    if (reason) print(`${reason.note}\n`);
    const none = { title: step.title, seconds: 0, passed: 0, failed: 0, skipped: 0 };
    results.set(step.title, reason ? { ...none, ...reason } : await runStep(step, print));
    end();
  }

  await new Promise((resolve) => {
    function startNext() {
      if (waiting.length === 0 && running === 0) return resolve();
      while (running < atATime) {
        const index = waiting.findIndex((step) =>
          needsOf(step).every((title) => results.has(title)),
        );
        if (index < 0) return;
        const [step] = waiting.splice(index, 1);
        running++;
        void run(step).then(() => {
          running--;
          startNext();
        });
      }
    }
    startNext();
  });
  return titles.map((title) => results.get(title));
}
