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
 * Measures what each module costs a file: its bytes in the file, and the bytes of brotli that the file would
 * lose without it. A module that repeats another one costs little, so that the bytes of brotli do not add up
 * to the whole. `nameOf` may put several modules under one name.
 *
 * @returns {{module: string, bytes: number, brotli: number}[]} the largest `brotli` first
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

const row = (bytes, brotli, name) => `${`${bytes}`.padStart(8)}${`${brotli}`.padStart(8)}  ${name}`;
const rowOf = (code, name) => row(Buffer.byteLength(code), size(code), name);

/**
 * Writes a table of chunks. All languages have one line, with the largest of them.
 *
 * @param {{file: string, code: string}[]} chunks
 * @param {{code: string}[]} languages
 */
export function formatChunks(chunks, languages) {
  const [largest] = languages.map(({ code }) => code).sort((a, b) => size(b) - size(a));
  return [
    'minified  brotli  chunk',
    ...chunks.map(({ file, code }) => rowOf(code, file)),
    ...(largest ? [rowOf(largest, `locales/, the largest of ${languages.length}`)] : []),
  ].join('\n');
}

/** Writes a table of the modules of one chunk, by its source map. */
export function formatModules(file, code, map) {
  const modules = moduleSizes(code, map);
  return [
    `\n${rowOf(code, file)}`,
    ...modules.map(({ module, bytes, brotli }) => row(bytes, brotli, `  ${module}`)),
  ].join('\n');
}
