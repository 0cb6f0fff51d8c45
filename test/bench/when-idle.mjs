import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Share of the processors that others may use, and how long one waits for that, in milliseconds. */
const MOST_USED = 0.1;
const LONGEST_WAIT = 60_000;
const SAMPLE = 500;

/** Milliseconds that the processors have worked, and that they have been there. */
function readTimes() {
  const times = cpus().map(({ times }) => times);
  const sum = (read) => times.reduce((total, one) => total + read(one), 0);
  const all = sum(({ user, nice, sys, idle, irq }) => user + nice + sys + idle + irq);
  return { all, used: all - sum(({ idle }) => idle) };
}

/** Resolves when the machine is idle, with true; with false when it is still busy after a minute. */
export async function whenIdle() {
  const latest = Date.now() + LONGEST_WAIT;
  while (Date.now() < latest) {
    const before = readTimes();
    await wait(SAMPLE);
    const after = readTimes();
    if ((after.used - before.used) / (after.all - before.all) <= MOST_USED) return true;
  }
  return false;
}
