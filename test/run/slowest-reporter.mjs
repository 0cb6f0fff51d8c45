// A reporter of node:test that prints the slowest page tests of an engine, and what they add up to.
const SHOWN = 20;

export default async function* slowest(source) {
  const tests = [];
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type !== 'suite' && !data.skip) {
      tests.push({ name: data.name, seconds: data.details.duration_ms / 1000 });
    }
  }
  const line = (seconds, text) => `${seconds.toFixed(1).padStart(8)}  ${text}\n`;
  tests.sort((a, b) => b.seconds - a.seconds);
  yield `\nThe slowest tests, in seconds:\n`;
  for (const { name, seconds } of tests.slice(0, SHOWN)) yield line(seconds, name);

  const perFile = new Map();
  for (const { name, seconds } of tests) {
    const [file] = name.split(': ', 1);
    perFile.set(file, (perFile.get(file) ?? 0) + seconds);
  }
  yield `\nThe tests of each file together:\n`;
  for (const [file, seconds] of [...perFile].sort(([, a], [, b]) => b - a))
    yield line(seconds, file);
}
