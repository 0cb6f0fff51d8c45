import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** The share of the processors that other programs may use on an idle machine. */
const MOST_USED = 0.1;

/** How long to wait for an idle machine, in milliseconds. */
const LONGEST_WAIT = 60_000;

/** How long the use of the processors is watched at a time, in milliseconds. */
const SAMPLE = 500;

/** Reads the time in which the processors have worked, and all of their time, in milliseconds. */
function readTimes() {
  const times = cpus().map(({ times }) => times);
  const sum = (read) => times.reduce((total, one) => total + read(one), 0);
  const all = sum(({ user, nice, sys, idle, irq }) => user + nice + sys + idle + irq);
  return { all, used: all - sum(({ idle }) => idle) };
}

/** Resolves with true when the machine is idle; with false when it is still busy after a minute. */
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
