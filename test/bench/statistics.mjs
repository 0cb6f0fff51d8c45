/** Returns the median and the spread (the quartiles) of some numbers; null without a number. */
export function summarize(values) {
  const sorted = values.filter((value) => value != null).sort((a, b) => a - b);
  if (!sorted.length) return null;
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
  return { median: at(0.5), low: at(0.25), high: at(0.75), runs: sorted.length };
}

/** Summarizes the numbers that several results have under each name. */
export function summarizeAll(results) {
  const names = [...new Set(results.flatMap(Object.keys))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      summarize(results.map((result) => Number(result[name] ?? NaN)).filter(Number.isFinite)),
    ]),
  );
}
