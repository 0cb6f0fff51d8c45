import { brotliCompressSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

const size = (text) => brotliCompressSync(text).length;
const short = (path) => path.replace(/^(\.\.\/)+/, '').replace(/^.*node_modules\//, '');

/** The pieces of a file and the module that each comes from, by its source map. */
function pieces(code, map, nameOf) {
  const lines = code.split('\n');
  const starts = [];
  lines.reduce((start, line) => (starts.push(start), start + line.length + 1), 0);
  const marks = [];
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source }) =>
    marks.push({ at: starts[generatedLine - 1] + generatedColumn, module: source }),
  );
  return marks.map(({ at, module }, index) => ({
    module: nameOf(module ? short(module) : '(glue)'),
    text: code.slice(at, marks[index + 1]?.at),
  }));
}

/**
 * What each module costs a file: bytes as they stand there, and bytes of brotli that the file would
 * lose with them. What repeats another module costs little, so the second do not add up to the whole.
 * `nameOf` may put several modules under one name.
 *
 * @returns {{module: string, bytes: number, brotli: number}[]} the dearest first
 */
export function moduleSizes(code, map, nameOf = (module) => module) {
  const all = pieces(code, map, nameOf);
  const whole = size(code);
  return [...new Set(all.map(({ module }) => module))]
    .map((module) => {
      const own = all.filter((piece) => piece.module === module);
      const rest = all.filter((piece) => piece.module !== module);
      return {
        module,
        bytes: own.reduce((sum, { text }) => sum + text.length, 0),
        brotli: whole - size(rest.map(({ text }) => text).join('')),
      };
    })
    .sort((a, b) => b.brotli - a.brotli);
}

/** What the build prints for each file: a table, or a line for one with a single module. */
export function formatSizes(file, code, map) {
  const row = (brotli, bytes, name) =>
    `${`${brotli}`.padStart(8)}${`${bytes}`.padStart(8)}  ${name}`;
  const modules = moduleSizes(code, map);
  const whole = row(size(code), code.length, file);
  if (modules.length < 3) return whole;
  return [
    '\n  brotli   bytes',
    whole,
    ...modules.map(({ module, bytes, brotli }) => row(brotli, bytes, module)),
  ].join('\n');
}
