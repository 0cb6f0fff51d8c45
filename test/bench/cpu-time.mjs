import { summarize } from './statistics.mjs';

/** Microseconds of processor time that some work takes. Other programs on the machine do not count. */
function cpuTimeOf(work) {
  const start = process.cpuUsage();
  // One turn is too short to be measured.
  for (let turn = 0; turn < 5; turn += 1) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 5;
}

/**
 * Measures the processor time of functions, in microseconds: the median of several rounds. The functions
 * take turns, so that a machine that gets slower slows all of them.
 */
export function compareCpuTimes(works, rounds) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, work] of Object.entries(works)) times[name].push(cpuTimeOf(work));
  return Object.fromEntries(
    Object.entries(times).map(([name, found]) => [name, summarize(found).median]),
  );
}
